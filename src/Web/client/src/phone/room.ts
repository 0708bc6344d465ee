import { useEffect, useState } from 'preact/hooks';
import { language } from '../texts/texts';
import { Connection } from '../wire/connection';
import { type Letter, Outbox } from '../wire/outbox';
import { openShelf } from '../wire/shelf';
import type { Store } from '../wire/store';
import { streams } from '../wire/streams';

/** A workshop as one phone is in it. */
export interface Room {
  workshop: string;
  connection: Connection;
  outbox: Outbox;
  /** The workshop's own stream. */
  store: Store;
}

/** The room, as long as the component stands; null for the moment that opening takes. */
export function useRoom(workshop: string): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    const connection = new Connection({ workshop, as: 'phone', language: language.peek() });
    const store = connection.watch(streams.workshop(workshop));
    const name = `outbox/${workshop}`;
    let outbox: Outbox | undefined;
    void openShelf<Letter>(name).then((shelf) => {
      if (connection.stopped) return;
      outbox = new Outbox(name, shelf, (stream, command) => connection.do(stream, command));
      connection.onLive(() => outbox?.flush());
      setRoom({ workshop, connection, outbox, store });
    });
    return () => {
      connection.stop();
      outbox?.stop();
    };
  }, [workshop]);
  return room;
}
