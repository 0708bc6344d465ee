import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** How far from the top the list still counts as being read from its beginning, in pixels. */
const near = 24;

/**
 * Which notes of a list to show: all, while it stands at its top; once the person has scrolled, only those that
 * were there, so that nothing moves under the finger. Own notes are always shown.
 */
export function useHeld(
  ids: readonly string[],
  isMine: (id: string) => boolean,
  scroller: RefObject<HTMLElement | null>,
) {
  const known = useRef(new Set<string>());
  const [, again] = useState(0);
  const atTop = (scroller.current?.scrollTop ?? 0) <= near;
  for (const id of ids) if (atTop || known.current.size === 0 || isMine(id)) known.current.add(id);
  const held = ids.filter((id) => !known.current.has(id));

  function showAll(): void {
    for (const id of ids) known.current.add(id);
    again((n) => n + 1);
    scroller.current?.scrollTo({ top: 0 });
  }

  const waiting = held.length > 0;
  useEffect(() => {
    const element = scroller.current;
    if (!waiting || !element) return;
    const look = () => element.scrollTop <= near && again((n) => n + 1);
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [waiting]);

  return { shows: (id: string) => known.current.has(id), held: held.length, showAll };
}
