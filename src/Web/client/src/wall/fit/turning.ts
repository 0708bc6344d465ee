import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { lettersInSight } from './letters';
import { stands, standsFor } from './pages';

/** A turn of all pages at once: one calm moment, not many. */
export interface Turn {
  n: number;
  /** 1 onward, -1 back. */
  by: number;
}

export const turn = signal<Turn>({ n: 0, by: 1 });
/** Somebody stopped the pages with the keyboard or the button. */
export const stopped = signal(false);
/** The page that the facilitator keeps in sight, from 0; null: they turn. */
export const fixed = signal<number | null>(null);
/** Somebody reads a note that is shown large: the pages wait. */
export const held = signal(0);
/** How long a pointer that lies on the notes holds the pages after its last movement, in milliseconds: it may have been forgotten there. */
const pointerHolds = 60_000;
let pointerMoved = 0;

export function turnPages(by = 1): void {
  turn.value = { n: turn.peek().n + 1, by };
}

/** Turns the pages of the wall while the component stands, each when it can have been read. A turn by hand begins the wait anew. */
export function useTurning(): void {
  const { n } = turn.value;
  useEffect(() => {
    const began = Date.now();
    let timer: ReturnType<typeof setTimeout>;
    const due = () => {
      const left = began + standsFor(lettersInSight()) - Date.now();
      if (left > 0) wait(left);
      else if (stopped.peek() || fixed.peek() !== null || held.peek() > 0 || pointed()) wait(stands);
      else turnPages();
    };
    const wait = (ms: number) => {
      timer = setTimeout(due, ms);
    };
    wait(stands);
    return () => clearTimeout(timer);
  }, [n]);
}

function pointed(): boolean {
  return Date.now() - pointerMoved < pointerHolds && document.querySelector('.wall .body:hover') !== null;
}

addEventListener('pointermove', () => {
  pointerMoved = Date.now();
});

/** Holds the pages as long as the component stands. */
export function useHeld(): void {
  useEffect(() => {
    held.value++;
    return () => {
      held.value--;
    };
  }, []);
}
