import { useRef, useState } from 'preact/hooks';
import { streams } from '../wire/streams';
import type { ActivityView } from '../wire/workshops';
import { hasDraft } from './notes/draft';

/**
 * Stays where a text is being written when the room goes on: a live update takes nobody's words away. Once they
 * are sent, or the person goes along, the room is followed again.
 */
export function useStay(workshop: string, room: readonly ActivityView[], known: readonly ActivityView[]) {
  const last = useRef<readonly string[]>([]);
  const [, again] = useState(0);
  const follow = (): void => {
    last.current = [];
    again((n) => n + 1);
  };
  const moved = !last.current.some((id) => room.some((activity) => activity.id === id));
  const left = moved ? known.filter((activity) => last.current.includes(activity.id)) : [];
  const writing = left.filter((activity) => hasDraft(streams.activity(workshop, activity)));
  if (writing.length === 0) last.current = room.map((activity) => activity.id);
  return { shown: writing.length > 0 ? writing : room, stays: writing.length > 0, follow };
}
