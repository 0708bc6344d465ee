import { columnGap as gap, type Piece, type Yardstick } from './pieces';
import { smallest, steps } from './unit';

/** A size in units (unit.ts). */
export interface Box {
  width: number;
  height: number;
}

/** Narrowest and widest column of notes, in em: from one long Latvian word to a line that the eye still follows. */
const narrowest = 8.5;
const widest = 24;
/** Narrowest and lowest lane, and the space between two, in units. */
const lane = { width: 17, height: 14, gap: 1.4 };

/** A group of so many notes stays together as long as type may shrink for it. */
const together = 6;

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

/** How many lanes stand beside and above each other. */
export function grid(lanes: number, box: Box): Grid {
  const fits = (length: number, least: number) =>
    Math.max(1, Math.floor((length + lane.gap) / (least + lane.gap)));
  const [across, down] = [fits(box.width, lane.width), fits(box.height, lane.height)];
  const rows = Math.min(down, Math.ceil(lanes / across));
  const columns = Math.min(across, Math.ceil(Math.max(1, lanes) / Math.max(1, rows)));
  return { columns, rows: Math.max(1, rows), shown: columns * Math.max(1, rows) };
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
  for (const columns of possible(box.width / step)) {
    const pages = pack(pieces, columns, box, step, yardstick, most);
    if (pages) return { columns, pages };
  }
  return null;
}

function best(pieces: readonly Piece[], box: Box, yardstick: Yardstick): Laid {
  const tried = possible(box.width / smallest).map((columns) => ({
    columns,
    pages: pack(pieces, columns, box, smallest, yardstick, Number.POSITIVE_INFINITY) ?? [],
  }));
  return tried.reduce((a, b) => (b.pages.length < a.pages.length ? b : a));
}

/** Numbers of columns worth trying in a width in em, at least one. */
function possible(width: number): number[] {
  const least = Math.max(1, Math.ceil(width / widest));
  const most = Math.max(least, Math.floor((width + gap) / (narrowest + gap)));
  return Array.from({ length: most - least + 1 }, (_, i) => least + i);
}

/** Each piece goes to the column that is shortest; where none has room, a new page begins. Null: more than `most` pages. */
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
  const oversize = most > 1;
  const pages: Piece[][][] = [];
  let filled: number[] = [];
  for (const piece of pieces.flatMap((one) =>
    parted(one, width, height, yardstick, oversize ? 1 : together),
  )) {
    const high = yardstick.height(piece, width);
    let shortest = filled.indexOf(Math.min(...filled));
    const before = filled[shortest] ?? height;
    if (shortest < 0 || before + (before > 0 ? gap : 0) + high > height) {
      if (high > height && !oversize) return null;
      if (pages.length === most) return null;
      pages.push(Array.from({ length: columns }, () => []));
      filled = new Array<number>(columns).fill(0);
      shortest = 0;
    }
    pages.at(-1)?.[shortest]?.push(piece);
    filled[shortest] = (filled[shortest] ?? 0) + (filled[shortest] ? gap : 0) + high;
  }
  return pages;
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
