import { useEffect, useState } from 'preact/hooks';
import { language } from '../texts/texts';
import { Connection } from '../wire/connection';
import type { Store } from '../wire/store';
import { streams } from '../wire/streams';

/** A workshop as its wall sees it. */
export interface WallOf {
  workshop: string;
  connection: Connection;
  /** The workshop's own stream. */
  store: Store;
}

/** The wall's connection, as long as the component stands. */
export function useWall(workshop: string): WallOf | null {
  const [wall, setWall] = useState<WallOf | null>(null);
  useEffect(() => {
    const connection = new Connection({ workshop, as: 'wall', language: language.peek() });
    setWall({ workshop, connection, store: connection.watch(streams.workshop(workshop)) });
    return () => connection.stop();
  }, [workshop]);
  return wall;
}
