import { useEffect, useState } from 'preact/hooks';
import type { BoardView, ColumnView, GroupView, NoteView, TallyView } from '../wire/boards';
import type { Store } from '../wire/store';
import { streams } from '../wire/streams';
import type { ActivityView } from '../wire/workshops';
import type { WallOf } from './useWall';

/** A board as the room sees it. */
export interface Board {
  view: BoardView | undefined;
  columns: readonly ColumnView[];
  groups: readonly GroupView[];
  notes: readonly NoteView[];
  tallies: readonly TallyView[];
}

/** The boards of activities by activity id, live; without those that are not here yet. */
export function useBoards(wall: WallOf, activities: readonly ActivityView[]): ReadonlyMap<string, Board> {
  const [stores, setStores] = useState<ReadonlyMap<string, Store>>(new Map());
  useEffect(() => {
    const watched = activities.map((activity) => {
      const stream = streams.activity(wall.workshop, activity);
      return { id: activity.id, stream, store: wall.connection.watch(stream) };
    });
    setStores(new Map(watched.map(({ id, store }) => [id, store])));
    return () => {
      for (const { stream } of watched) wall.connection.leave(stream);
    };
  }, [wall, activities.map((activity) => activity.id).join(' ')]);
  return new Map(
    [...stores].filter(([, store]) => store.ready.value).map(([id, store]) => [id, read(store)]),
  );
}

function read(store: Store): Board {
  return {
    view: store.one('board').value,
    columns: store.all<ColumnView>('column'),
    groups: store.all<GroupView>('group'),
    notes: store.all<NoteView>('note').filter((note) => !note.hidden),
    tallies: store.all<TallyView>('tally'),
  };
}

/** How many notes a board has, also those that the room does not see yet. */
export function countOf(board: Board | undefined): number {
  return board?.view?.notes ?? board?.notes.length ?? 0;
}
