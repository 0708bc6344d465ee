import { t } from '../texts/texts';
import type { ActivityView, TeamView } from '../wire/contracts';
import { Band } from './Band';
import { type Board, countOf, useBoards } from './board';
import { NoteCount } from './Counts';
import { TeamHead } from './heads';
import { type LaneContent, Lanes } from './Lanes';
import { byOrder, pieces } from './pieces';
import type { SceneProps } from './Screen';

/** All teams at work, their boards side by side (S2-07). */
export function TeamsScene({ wall, unit, now }: SceneProps) {
  const teams = wall.store.all<TeamView>('team').sort(byOrder);
  const activities = wall.store
    .all<ActivityView>('activity')
    .filter(({ kind, teamId }) => kind === 'board' && teamId)
    .sort(byOrder);
  const boards = useBoards(wall, activities);
  const boardsOf = (team: TeamView) =>
    activities.filter(({ teamId }) => teamId === team.id).map(({ id }) => boards.get(id));
  return (
    <main class="wall-board">
      <Band wall={wall} now={now} title={now?.title ?? t('wall.teams')}>
        <NoteCount notes={[...boards.values()].reduce((sum, board) => sum + countOf(board), 0)} />
      </Band>
      <Lanes unit={unit} lanes={teams.map((team) => laneOf(team, boardsOf(team)))} />
    </main>
  );
}

function laneOf(team: TeamView, boards: readonly (Board | undefined)[]): LaneContent {
  const notes = boards.reduce((sum, board) => sum + countOf(board), 0);
  return {
    key: team.id,
    head: <TeamHead team={team} notes={boards.length > 0 ? notes : null} />,
    pieces: boards.flatMap((board) => (board ? pieces(board.notes, board.groups) : [])),
    categories: boards.flatMap((board) => board?.view?.categories ?? []),
    team,
  };
}
