import type { Store } from '../wire/store';
import type { RotationView, TeamView } from '../wire/workshops';

/** The teams that work at a team's theme now, and the theme that a team works at: at home both are the team itself. */
export interface Round {
  /** How many themes on; 0 is at home. */
  round: number;
  rounds: number;
  /** Id of the team whose theme that team works at. */
  stationOf: (team: string) => string;
  /** Ids of the teams that work at that team's theme. */
  guestsOf: (team: string) => string[];
}

/** Where teams work, from the workshop's own stream. */
export function rotation(store: Store): Round {
  return roundOf(store.one('rotation').value, store.all<TeamView>('team'));
}

export function roundOf(view: RotationView | undefined, teams: readonly Pick<TeamView, 'id'>[]): Round {
  const stationOf = (team: string) => view?.stations[team] ?? team;
  return {
    round: view?.round ?? 0,
    rounds: view?.rounds ?? teams.length,
    stationOf,
    guestsOf: (team) => teams.map(({ id }) => id).filter((id) => stationOf(id) === team),
  };
}
