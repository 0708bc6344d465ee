import type { NoteView } from '../wire/contracts';
import type { Box } from './layout';
import { lines, measured, type Ruler } from './measure';
import { smallest } from './unit';

/** Width of a label, in units: a share of the plane, but never less than long words want. See look/matrix.css. */
const widest = (plane: number) => Math.min(0.45 * plane, Math.max(0.26 * plane, 17));
/** Most lines of a label. */
const mostLines = 5;
/** Height of a line and space around the words, in units. */
const line = 1.25 * smallest;
const padding = { x: 1.5, y: 0.9 };
/** Space that is left free around a label, in units. */
const gap = 0.4;

/** A note on the plane. */
export interface Placed extends NoteView {
  x: number;
  y: number;
}

interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Shares notes over pages so that no label covers another, as many as will go on the first ones. */
export function matrixPages(notes: readonly Placed[], plane: Box, ruler: Ruler): Placed[][] {
  const pages: { notes: Placed[]; taken: Rectangle[] }[] = [];
  for (const note of notes) {
    const own = labelOf(note, plane, ruler);
    let page = pages.find(({ taken }) => !taken.some((other) => covers(own, other)));
    if (!page) {
      page = { notes: [], taken: [] };
      pages.push(page);
    }
    page.notes.push(note);
    page.taken.push(own);
  }
  return pages.map(({ notes }) => notes);
}

function labelOf({ text, x, y }: Placed, plane: Box, ruler: Ruler): Rectangle {
  const most = widest(plane.width);
  const words = measured(text.replaceAll('\n', ' '), ruler);
  const longest = words.flat().reduce((sum, word) => sum + (word.width + 0.26) * smallest, 0);
  const width = Math.min(most, longest + padding.x);
  const height = Math.min(mostLines, lines(words, (most - padding.x) / smallest)) * line + padding.y;
  const left = (x / 100) * (plane.width - width);
  const top = (1 - y / 100) * (plane.height - height);
  return { left: left - gap, top: top - gap, right: left + width + gap, bottom: top + height + gap };
}

function covers(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
