import { columnGap as gap, type Piece, type Yardstick } from '../notes/pieces';
import { smallest, steps } from './unit';

/** A size in units (unit.ts). */
export interface Box {
  width: number;
  height: number;
}

/** Narrowest and widest column of notes, in em: from one long Latvian word to a line that the eye still follows. */
const narrowest = 8.5;
const widest = 24;
/** Narrowest lane, lowest one that has room for its head and a few notes, and the space between two, in units. */
const lane = { width: 17, height: 25, gap: 1.4 };
/** Lowest lane of short lines, in units. */
export const low = 14;

/** A group of so many notes stays together as long as type may shrink for it. */
const together = 6;
/** How far a piece may go ahead of another that is too high for what is left of a page. */
const ahead = 24;
/** A column with more than this share of its height left takes the beginning of a group that is too high for it. */
const leftOver = 0.3;

/** Columns of pieces, side by side. */
export type Page = readonly (readonly Piece[])[];

export interface Laid {
  /** Columns of notes beside each other. */
  columns: number;
  pages: readonly Page[];
}

export interface Layout {
  /** Size of the notes' type, in units. */
  step: number;
  lanes: readonly Laid[];
}

export interface Grid {
  columns: number;
  rows: number;
  /** Lanes that are shown at once; more of them turn like pages. */
  shown: number;
}

/**
 * How many lanes stand beside and above each other.
 * @param least Height of the lowest lane that will do, in units.
 */
export function grid(lanes: number, box: Box, least: number = lane.height): Grid {
  const fits = (length: number, least: number) =>
    Math.max(1, Math.floor((length + lane.gap) / (least + lane.gap)));
  const [across, down] = [fits(box.width, lane.width), fits(box.height, least)];
  const rows = Math.max(1, Math.min(down, Math.ceil(lanes / across)));
  const pages = Math.max(1, Math.ceil(lanes / (across * rows)));
  // Evenly: 4 and 4 rather than 5 and 3
  const columns = Math.max(1, Math.ceil(lanes / pages / rows));
  return { columns, rows, shown: columns * rows };
}

/** The largest type at which every lane fits, one size for all; at the smallest, lanes that do not fit get pages. */
export function arrange(lanes: readonly (readonly Piece[])[], box: Box, yardstick: Yardstick): Layout {
  for (const step of steps.slice(0, -1)) {
    const laid: Laid[] = [];
    for (const pieces of lanes) {
      const one = lay(pieces, box, step, yardstick, 1);
      if (!one) break;
      laid.push(one);
    }
    if (laid.length === lanes.length) return { step, lanes: laid };
  }
  return {
    step: smallest,
    lanes: lanes.map((pieces) => best(pieces, box, yardstick)),
  };
}

/** Lays pieces out in as few columns as will do on that many pages, or null. */
function lay(
  pieces: readonly Piece[],
  box: Box,
  step: number,
  yardstick: Yardstick,
  most: number,
): Laid | null {
  const least = yardstick.unbroken(pieces);
  if (box.width / step < least) return null;
  for (const columns of possible(box.width / step, least)) {
    const pages = pack(pieces, columns, box, step, yardstick, most);
    if (pages) return { columns, pages };
  }
  return null;
}

function best(pieces: readonly Piece[], box: Box, yardstick: Yardstick): Laid {
  const tried = possible(box.width / smallest, yardstick.unbroken(pieces)).map((columns) => ({
    columns,
    pages: pack(pieces, columns, box, smallest, yardstick, Number.POSITIVE_INFINITY) ?? [],
  }));
  return tried.reduce((a, b) => (b.pages.length < a.pages.length ? b : a));
}

/** Numbers of columns worth trying in a width in em, each as wide as its words want; at least one. */
function possible(width: number, words: number): number[] {
  const least = Math.max(1, Math.ceil(width / widest));
  const most = Math.max(least, Math.floor((width + gap) / (Math.max(narrowest, words) + gap)));
  return Array.from({ length: most - least + 1 }, (_, i) => least + i);
}

/** Fills pages until nothing waits. Null: it takes more than `most` pages. */
function pack(
  pieces: readonly Piece[],
  columns: number,
  box: Box,
  step: number,
  yardstick: Yardstick,
  most: number,
): Page[] | null {
  const width = (box.width / step - gap * (columns - 1)) / columns;
  const height = box.height / step;
  const whole = most > 1 ? 1 : together;
  const waiting = pieces.flatMap((piece) => parted(piece, width, height, yardstick, whole));
  const pages: Page[] = [];
  while (waiting.length > 0) {
    const page =
      pages.length < most &&
      fill(waiting, columns, height, (piece) => yardstick.height(piece, width), most > 1);
    if (!page) return null;
    pages.push(page);
  }
  return pages;
}

/**
 * Takes what fits on a page out of what waits. Each piece goes to the column that is shortest; where it has no room,
 * one of the next few that has. Null: nothing fits; with `anyhow`, a piece too high has a column to itself.
 */
function fill(
  waiting: Piece[],
  columns: number,
  height: number,
  heightOf: (piece: Piece) => number,
  anyhow: boolean,
): Page | null {
  const page = Array.from({ length: columns }, () => ({ pieces: [] as Piece[], end: 0 }));
  for (;;) {
    const shortest = page.reduce((a, b) => (b.end < a.end ? b : a));
    const start = shortest.end > 0 ? shortest.end + gap : 0;
    const fits = (piece: Piece) => start + heightOf(piece) <= height;
    const next = waiting.slice(0, ahead).find(fits) ?? (anyhow && start === 0 ? waiting[0] : undefined);
    if (!next && anyhow && height - start > leftOver * height && begin(waiting, fits)) continue;
    if (!next) break;
    waiting.splice(waiting.indexOf(next), 1);
    shortest.pieces.push(next);
    shortest.end = start + heightOf(next);
  }
  return page[0]?.pieces.length ? page.map((column) => column.pieces) : null;
}

/** Parts the first group that waits so that its beginning fits. False: there is none, or not a note of it fits. */
function begin(waiting: Piece[], fits: (piece: Piece) => boolean): boolean {
  const place = waiting.findIndex(({ group, notes }) => group && notes.length > 1);
  const piece = waiting[place];
  if (!piece) return false;
  const first = (count: number) => ({ ...piece, notes: piece.notes.slice(0, count) });
  let count = piece.notes.length - 1;
  while (count > 0 && !fits(first(count))) count--;
  if (count === 0) return false;
  const rest = { ...piece, key: `${piece.key}+`, notes: piece.notes.slice(count), continued: true };
  waiting.splice(place, 1, first(count), rest);
  return true;
}

/** A group higher than the page goes on in the next column, under its title again. */
function parted(piece: Piece, width: number, height: number, yardstick: Yardstick, whole: number): Piece[] {
  const fits = yardstick.height(piece, width) <= height;
  if (!piece.group || fits || piece.notes.length <= whole) return [piece];
  const parts: Piece[] = [];
  for (const note of piece.notes) {
    const last = parts.at(-1);
    const longer = last && { ...last, notes: [...last.notes, note] };
    if (longer && yardstick.height(longer, width) <= height) parts[parts.length - 1] = longer;
    else
      parts.push({
        ...piece,
        key: `${piece.key}/${parts.length}`,
        notes: [note],
        continued: parts.length > 0,
      });
  }
  return parts;
}
