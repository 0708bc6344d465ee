import type { BoardView, ColumnView, GroupView, NoteView, TallyView } from '../../wire/boards';
import type { Store } from '../../wire/store';

/** A board as plain values, for everything that sorts, filters or foresees. */
export interface Picture {
  board: BoardView;
  columns: readonly ColumnView[];
  groups: readonly GroupView[];
  notes: readonly NoteView[];
  /** Votes by note or group; empty while nobody may see them. */
  tallies: ReadonlyMap<string, TallyView>;
}

/** What a store holds of a board; null before the first answer. */
export function pictureOf(store: Store): Picture | null {
  const board = store.one<BoardView>('board').value;
  if (!board) return null;
  return {
    board,
    columns: ordered(store.all<ColumnView>('column')),
    groups: ordered(store.all<GroupView>('group')),
    notes: ordered(store.all<NoteView>('note')),
    tallies: new Map(store.all<TallyView>('tally').map((tally) => [tally.id, tally])),
  };
}

/** Ascending by order; ids decide between equals, so that every client shows the same. */
export function ordered<T extends { id: string; order: number }>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** All dots on a target. */
export function dotsOn(picture: Pick<Picture, 'tallies'>, id: string): number {
  const tally = picture.tallies.get(id);
  return tally ? tally.dots + tally.others : 0;
}
