import type { ColumnView, GroupView, NoteView } from '../../wire/boards';
import { type Filter, narrows, passes } from './filter';
import { dotsOn, type Picture } from './picture';

export interface GroupOfNotes {
  group: GroupView;
  notes: NoteView[];
  /** All notes in it, also those not shown now. */
  count: number;
}

export interface ColumnOfNotes {
  column: ColumnView;
  groups: GroupOfNotes[];
  /** Notes in no group. */
  loose: NoteView[];
  /** All notes in it, also those not shown now. */
  count: number;
}

/** The board as it is shown: columns, in each its groups and then its loose notes; by votes once they are shown to facilitators. */
export function arrange(picture: Picture, filter: Filter): ColumnOfNotes[] {
  const shown = picture.notes.filter((note) => passes(note, filter));
  const byVotes = showsVotes(picture);
  return picture.columns.map((column) => {
    const notes = shown.filter((note) => note.columnId === column.id);
    const groups = picture.groups
      .filter((group) => group.columnId === column.id)
      .map((group) => ({
        group,
        notes: sorted(
          picture,
          notes.filter((note) => note.groupId === group.id),
          byVotes,
        ),
        count: picture.notes.filter((note) => note.groupId === group.id).length,
      }))
      .filter((group) => group.notes.length > 0 || !narrows(filter));
    const known = new Set(groups.map(({ group }) => group.id));
    return {
      column,
      groups: byVotes ? [...groups].sort((a, b) => votes(picture, b) - votes(picture, a)) : groups,
      loose: sorted(
        picture,
        notes.filter((note) => !note.groupId || !known.has(note.groupId)),
        byVotes,
      ),
      count: picture.notes.filter((note) => note.columnId === column.id).length,
    };
  });
}

/** Are notes shown largest first? Only when the result is: while people vote, nothing moves. */
export function showsVotes({ board }: Picture): boolean {
  return board.phase === 'results';
}

/** Dots on a group, with those on its notes. */
export function votes(picture: Picture, { group, notes }: GroupOfNotes): number {
  return notes.reduce((sum, note) => sum + dotsOn(picture, note.id), dotsOn(picture, group.id));
}

function sorted(picture: Picture, notes: NoteView[], byVotes: boolean): NoteView[] {
  return byVotes
    ? [...notes].sort((a, b) => dotsOn(picture, b.id) - dotsOn(picture, a.id) || a.order - b.order)
    : notes;
}

/** Ids of the notes shown, a list a column, in the order shown. */
export function grid(columns: readonly ColumnOfNotes[]): string[][] {
  return columns.map(({ groups, loose }) =>
    [...groups.flatMap((group) => group.notes), ...loose].map((note) => note.id),
  );
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** The note that an arrow leads to: in the column, or at the same height of the nearest column that has notes; itself at the edge. */
export function neighbour(columns: readonly string[][], id: string, arrow: Arrow): string {
  const column = columns.findIndex((ids) => ids.includes(id));
  const ids = columns[column];
  if (!ids) return columns.flat()[0] ?? id;
  const row = ids.indexOf(id);
  if (arrow === 'ArrowUp' || arrow === 'ArrowDown') return ids[row + (arrow === 'ArrowUp' ? -1 : 1)] ?? id;
  const beside = arrow === 'ArrowLeft' ? columns.slice(0, column).reverse() : columns.slice(column + 1);
  const next = beside.find((other) => other.length > 0);
  return next?.[Math.min(row, next.length - 1)] ?? id;
}

/** How many notes each area has; an area with none is what S2-08 asks to see. */
export function areasOf(picture: Picture, areas: readonly string[]): { area: string; notes: number }[] {
  const area = new Map(picture.groups.map((group) => [group.id, group.area]));
  return areas.map((name) => ({
    area: name,
    notes: picture.notes.filter((note) => note.groupId && area.get(note.groupId) === name).length,
  }));
}
