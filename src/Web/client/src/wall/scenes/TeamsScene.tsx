import { EmptyState } from '../../parts/EmptyState';
import { rotation } from '../../parts/rotation';
import { t } from '../../texts/texts';
import type { ActivityView, TeamView } from '../../wire/workshops';
import { type Board, countOf, useBoards } from '../board';
import { type LaneContent, Lanes } from '../notes/Lanes';
import { byOrder, pieces } from '../notes/pieces';
import type { SceneProps } from '../Screen';
import { Band } from './Band';
import { NoteCount } from './Counts';
import { TeamHead } from './heads';

/** All teams at work, their boards side by side (S2-07). */
export function TeamsScene({ wall, unit, now }: SceneProps) {
  const teams = wall.store.all<TeamView>('team').sort(byOrder);
  const activities = wall.store
    .all<ActivityView>('activity')
    .filter(({ kind, teamId }) => kind === 'board' && teamId)
    .sort(byOrder);
  const boards = useBoards(wall, activities);
  const { round, rounds, guestsOf } = rotation(wall.store);
  const guests = (team: TeamView) => teams.filter(({ id }) => guestsOf(team.id).includes(id));
  const trackOf = (team: TeamView) => now?.tracks.find(({ teamId }) => teamId === team.id)?.title;
  const boardsOf = (team: TeamView) =>
    activities.filter(({ teamId }) => teamId === team.id).map(({ id }) => boards.get(id));
  return (
    <main class="wall-board">
      <Band wall={wall} now={now} title={now && now.tracks.length === 0 ? now.title : t('wall.teams')}>
        {round > 0 && <strong class="phase">{t('wall.round', { n: round + 1, total: rounds })}</strong>}
        <NoteCount notes={[...boards.values()].reduce((sum, board) => sum + countOf(board), 0)} />
      </Band>
      {teams.length > 0 ? (
        <Lanes
          unit={unit}
          lanes={teams.map((team) =>
            laneOf(team, boardsOf(team), round > 0 ? guests(team) : [], trackOf(team)),
          )}
          teams={round > 0 ? teams : []}
        />
      ) : (
        <EmptyState title={t('wall.noTeams')} />
      )}
    </main>
  );
}

function laneOf(
  team: TeamView,
  boards: readonly (Board | undefined)[],
  guests: readonly TeamView[],
  track: string | undefined,
): LaneContent {
  const notes = boards.reduce((sum, board) => sum + countOf(board), 0);
  return {
    key: team.id,
    head: <TeamHead team={team} notes={boards.length > 0 ? notes : null} guests={guests} track={track} />,
    pieces: boards.flatMap((board) => (board ? pieces(board.notes, board.groups) : [])),
    categories: boards.flatMap((board) => board?.view?.categories ?? []),
    team,
  };
}
