import { signal } from '@preact/signals';

/** How far a mouse moves before it drags, and a finger before it scrolls, in pixels. */
const threshold = 6;
/** How long a finger rests before it drags, in milliseconds. */
const rest = 350;
/** How near to the edge of a list it scrolls, in pixels, and how fast, in pixels a frame. */
const edge = 48;
const speed = 10;
/** How long after the pointer went up its own click may come, in milliseconds. */
const sameTouch = 20;

/** What is being dragged. The kind names the places that take it: those with `data-{kind}-drop`. */
export interface Load {
  kind: 'note' | 'item' | 'person';
  ids: readonly string[];
  /** What it says under the pointer. */
  text: string;
  /** The value of the place's `data-{kind}-drop`. */
  drop: (place: string) => void;
}

/** Where the load is now, or null while nothing is dragged. */
export const dragging = signal<{ load: Load; x: number; y: number } | null>(null);
let over: HTMLElement | null = null;

/** To be called on `pointerdown`: drags once the mouse moves or the finger has rested. */
export function pick(event: PointerEvent, load: () => Load): void {
  const control = (event.target as Element).closest('button, input, textarea, select, a');
  if (event.button !== 0 || (control && !control.hasAttribute('data-grip'))) return;
  const [x, y] = [event.clientX, event.clientY];
  const touch = event.pointerType === 'touch';
  const ends = new AbortController();
  const begin = (at: { clientX: number; clientY: number }) => {
    ends.abort();
    carry(load(), at);
  };
  const timer = touch ? setTimeout(() => begin(event), rest) : undefined;
  const on = { signal: ends.signal };
  ends.signal.addEventListener('abort', () => clearTimeout(timer));
  addEventListener('pointerup', () => ends.abort(), on);
  addEventListener('pointercancel', () => ends.abort(), on);
  addEventListener(
    'pointermove',
    (move) => {
      if (Math.hypot(move.clientX - x, move.clientY - y) < threshold) return;
      if (touch) ends.abort();
      else begin(move);
    },
    on,
  );
}

function carry(load: Load, at: { clientX: number; clientY: number }): void {
  getSelection()?.removeAllRanges();
  const ends = new AbortController();
  const on = { signal: ends.signal };
  const move = (event: { clientX: number; clientY: number }) => {
    dragging.value = { load, x: event.clientX, y: event.clientY };
    mark(placeAt(load, event.clientX, event.clientY));
  };
  const end = (place: HTMLElement | null) => {
    ends.abort();
    dragging.value = null;
    mark(null);
    const name = place?.getAttribute(`data-${load.kind}-drop`);
    if (name !== null && name !== undefined) load.drop(name);
  };
  addEventListener('pointermove', move, on);
  addEventListener(
    'pointerup',
    (event) => {
      end(placeAt(load, event.clientX, event.clientY));
      swallowClick(event.timeStamp);
    },
    on,
  );
  addEventListener('pointercancel', () => end(null), on);
  addEventListener('keydown', (event) => event.key === 'Escape' && end(null), on);
  // A finger that drags does not scroll.
  addEventListener('touchmove', (event) => event.preventDefault(), { ...on, passive: false });
  addEventListener('contextmenu', (event) => event.preventDefault(), on);
  move(at);
  requestAnimationFrame(scroll);
}

function placeAt(load: Load, x: number, y: number): HTMLElement | null {
  return document.elementFromPoint(x, y)?.closest<HTMLElement>(`[data-${load.kind}-drop]`) ?? null;
}

function mark(place: HTMLElement | null): void {
  if (place === over) return;
  over?.removeAttribute('data-over');
  place?.setAttribute('data-over', '');
  over = place;
}

/** The click that ends a drag is not meant. Whether there is one depends on where it ended; the next one is meant. */
function swallowClick(endedAt: number): void {
  const stop = (event: Event) => {
    if (event.timeStamp - endedAt > sameTouch) return;
    event.stopPropagation();
    event.preventDefault();
  };
  addEventListener('click', stop, { capture: true, once: true });
}

/** Scrolls what is under the pointer while it is near an edge. */
function scroll(): void {
  const now = dragging.peek();
  if (!now) return;
  for (let box = document.elementFromPoint(now.x, now.y); box; box = box.parentElement) {
    const { top, bottom, left, right } = box.getBoundingClientRect();
    if (box.scrollHeight > box.clientHeight) box.scrollTop += push(now.y, top, bottom);
    if (box.scrollWidth > box.clientWidth) box.scrollLeft += push(now.x, left, right);
  }
  requestAnimationFrame(scroll);
}

function push(at: number, from: number, to: number): number {
  return at < from + edge ? -speed : at > to - edge ? speed : 0;
}
