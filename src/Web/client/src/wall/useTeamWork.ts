import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../wire/store';
import { streams } from '../wire/streams';
import type { TeamWorkView } from '../wire/teams';
import type { TeamView } from '../wire/workshops';
import type { WallOf } from './useWall';

/** What each team came to, by team id, live; without those that are not here yet. */
export function useTeamWork(wall: WallOf, teams: readonly TeamView[]): ReadonlyMap<string, TeamWorkView> {
  const [stores, setStores] = useState<ReadonlyMap<string, Store>>(new Map());
  useEffect(() => {
    const watched = teams.map(({ id }) => ({ id, stream: streams.team(wall.workshop, id) }));
    setStores(new Map(watched.map(({ id, stream }) => [id, wall.connection.watch(stream)])));
    return () => {
      for (const { stream } of watched) wall.connection.leave(stream);
    };
  }, [wall, teams.map(({ id }) => id).join(' ')]);
  const works = [...stores].map(([id, store]) => [id, store.one<TeamWorkView>('team').value] as const);
  return new Map(works.flatMap(([id, work]) => (work ? [[id, work]] : [])));
}
