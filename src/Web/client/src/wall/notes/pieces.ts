import type { ColumnView, GroupView, NoteView } from '../../wire/boards';
import { lines, type Measured, measured, type Ruler } from '../fit/measure';

/** What stays together on the wall: a note, or a group with its notes. */
export interface Piece {
  key: string;
  group?: GroupView;
  notes: readonly NoteView[];
  /** A group that goes on from the column or page before. */
  continued?: boolean;
}

/** Lines of a note before it is shortened (S2-04), where there is height for them. */
const fullLines = 5;
/** A word wider than this, in em, is an address or an invention, and may be broken. */
const longestWord = 13;
/** Heights in em of the note's type; see look/note.css. */
const line = 1.3;
const padding = 1;
const mark = 1.5;
const photo = 8;
/** A group's title is larger and heavier than its notes; see look/note.css. */
const titleSize = 1.25;
const gap = 0.45;
const side = 1.3;
/** Space between pieces and between columns of them. */
export const columnGap = 0.5;

/** What a column shows: groups in their order, then notes that stand alone, both as sorted on the board. */
export function pieces(notes: readonly NoteView[], groups: readonly GroupView[]): Piece[] {
  const sorted = [...notes].sort(inOrder);
  const known = groups.filter((group) => sorted.some((note) => note.groupId === group.id)).sort(byOrder);
  const ids = new Set(known.map((group) => group.id));
  return [
    ...known.map((group) => ({
      key: group.id,
      group,
      notes: sorted.filter((note) => note.groupId === group.id),
    })),
    ...sorted
      .filter((note) => !note.groupId || !ids.has(note.groupId))
      .map((note) => ({ key: note.id, notes: [note] })),
  ];
}

/** The columns of a board, each with what it shows. */
export function columnsOf(
  columns: readonly ColumnView[],
  notes: readonly NoteView[],
  groups: readonly GroupView[],
): { column: ColumnView; pieces: Piece[]; notes: number }[] {
  return [...columns].sort(byOrder).map((column) => {
    const own = notes.filter((note) => note.columnId === column.id);
    const ownGroups = groups.filter((group) => group.columnId === column.id);
    return { column, pieces: pieces(own, ownGroups), notes: own.length };
  });
}

/** Knows how high pieces are. */
export class Yardstick {
  readonly #texts = new WeakMap<object, Measured>();

  constructor(
    readonly ruler: Ruler,
    /** Do notes carry a line with a category or team? */
    readonly marked: (note: NoteView) => boolean,
    /** Lines of a note before it is shortened. */
    readonly mostLines = fullLines,
  ) {}

  /** Height of a piece in em, at a width in em. */
  height(piece: Piece, width: number): number {
    const inner = piece.group ? width - side : width;
    const notes = piece.notes.reduce((sum, note) => sum + this.note(note, inner) + gap, -gap);
    return piece.group ? notes + this.#head(piece.group, inner) + 2 * gap + 0.4 : notes;
  }

  /** Height of a note in em. */
  note(note: NoteView, width: number): number {
    const all = this.lines(note, width);
    const more = all > this.mostLines ? line : 0;
    return (
      Math.min(all, this.mostLines) * line +
      padding +
      more +
      (this.marked(note) ? mark : 0) +
      (note.photo ? photo : 0)
    );
  }

  /** The width in em in which no word of these is broken, but for the very long ones. */
  unbroken(pieces: readonly Piece[]): number {
    const widest = (piece: Piece) => {
      const words = piece.notes.flatMap((note) => this.#text(note, note.text).flat());
      const title = piece.group ? this.#text(piece.group, piece.group.title).flat() : [];
      const widths = [...words.map(({ width }) => width), ...title.map(({ width }) => width * titleSize)];
      const fitting = widths.filter((width) => width <= longestWord);
      return fitting.reduce((a, b) => Math.max(a, b), 0) + (piece.group ? 2 * side : side);
    };
    return pieces.reduce((most, piece) => Math.max(most, widest(piece)), 0);
  }

  /** Is a note longer than the wall shows, in a lane of that width in em? */
  isLong(note: NoteView, lane: number, columns: number): boolean {
    const width = (lane - columnGap * (columns - 1)) / columns;
    return this.lines(note, note.groupId ? width - side : width) > this.mostLines;
  }

  /** Lines of a note's whole text at the width of the note in em. */
  lines(note: NoteView, width: number): number {
    return lines(this.#text(note, note.text), width - side);
  }

  #head(group: GroupView, width: number): number {
    const title = lines(this.#text(group, group.title), width / 1.1) * line * 1.1;
    return title + (group.area ? mark : 0);
  }

  #text(owner: object, text: string): Measured {
    const before = this.#texts.get(owner);
    if (before) return before;
    const made = measured(text, this.ruler);
    this.#texts.set(owner, made);
    return made;
  }
}

/**
 * Lines of a note that a body of that height, in em of the smallest type, can show.
 * @param marks Does any note carry a line with a category or team?
 */
export function linesIn(height: number, marks: boolean): number {
  const lines = Math.floor((height - padding - (marks ? mark : 0) - line) / line);
  return Math.min(fullLines, Math.max(1, lines));
}

export function byOrder(a: { order: number; id: string }, b: { order: number; id: string }): number {
  return a.order - b.order || a.id.localeCompare(b.id);
}

function inOrder(a: NoteView, b: NoteView): number {
  return a.order - b.order || a.at.localeCompare(b.at) || a.id.localeCompare(b.id);
}
