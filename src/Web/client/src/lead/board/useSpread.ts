import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type Label, piled, type Spot, spread } from '../../parts/spread';
import type { NoteView } from '../../wire/boards';

/** How notes stand on the plane of a matrix, in pixels. */
export interface Stand {
  width: number;
  height: number;
  spots: ReadonlyMap<string, Spot>;
  /** Ids of notes that found no room, by the id of the note under which they lie. */
  piles: ReadonlyMap<string, readonly string[]>;
}

const nowhere: Stand = { width: 0, height: 0, spots: new Map(), piles: new Map() };
/** Space between two notes, in pixels: a pile's number hangs into it. */
const gap = 10;

/** Where notes stand so that none covers another, as large as they are drawn. */
export function useSpread(plane: RefObject<HTMLElement | null>, notes: readonly NoteView[]): Stand {
  const [stand, setStand] = useState(nowhere);
  const said = notes.map(({ id, x, y, version }) => `${id} ${x} ${y} ${version}`).join();
  useLayoutEffect(() => {
    const element = plane.current;
    if (!element) return;
    const measure = () => setStand(standing(element, notes));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [said]);
  return stand;
}

function standing(plane: HTMLElement, notes: readonly NoteView[]): Stand {
  const { clientWidth: width, clientHeight: height } = plane;
  const labels = notes.map((note) => labelOf(note));
  const { spots } = spread(labels, { width, height, gap });
  return { width, height, spots: new Map(spots.map((spot) => [spot.id, spot])), piles: piled(labels, spots) };
}

function labelOf({ id, x = 0, y = 0 }: NoteView): Label {
  const pin = document.getElementById(`note-${id}`);
  return { id, x, y, width: pin?.offsetWidth ?? 0, height: pin?.offsetHeight ?? 0 };
}
