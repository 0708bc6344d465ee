import { type Label, type Spot, spread } from '../../parts/spread';
import type { NoteView } from '../../wire/boards';
import type { Box } from '../fit/layout';
import { lines, measured, type Ruler } from '../fit/measure';
import { smallest } from '../fit/unit';

/** Width of a label, in units: a share of the plane, but never less than long words want. See look/matrix.css. */
const widest = (plane: number) => Math.min(0.45 * plane, Math.max(0.26 * plane, 17));
/** Most lines of a label. */
const mostLines = 5;
/** Height of a line and space around the words, in units. */
const line = 1.25 * smallest;
const padding = { x: 1.5, y: 0.9 };
/** Space that is left free between labels, in units. */
const gap = 0.8;

/** A note on the plane. */
export interface Placed extends NoteView {
  x: number;
  y: number;
}

/** Shares notes over pages so that no label covers another, as many as will go on the first ones; where each stands, in units. */
export function matrixPages(notes: readonly Placed[], plane: Box, ruler: Ruler): Spot[][] {
  const pages: Spot[][] = [];
  let waiting = notes.map((note) => labelOf(note, plane, ruler));
  while (waiting.length > 0) {
    const { spots, rest } = spread(waiting, { ...plane, gap });
    pages.push(spots);
    waiting = rest;
  }
  return pages;
}

function labelOf({ id, text, x, y }: Placed, plane: Box, ruler: Ruler): Label {
  const most = widest(plane.width);
  const words = measured(text.replaceAll('\n', ' '), ruler);
  const longest = words.flat().reduce((sum, word) => sum + (word.width + 0.26) * smallest, 0);
  const width = Math.min(most, longest + padding.x);
  const height = Math.min(mostLines, lines(words, (most - padding.x) / smallest)) * line + padding.y;
  return { id, x, y, width, height };
}
