import { EmptyState } from '../../parts/EmptyState';
import { TeamMark } from '../../parts/marks';
import { type Top, topOf } from '../../parts/top';
import { number, plural, t } from '../../texts/texts';
import type { TeamWorkView } from '../../wire/teams';
import type { ActivityView, TeamView } from '../../wire/workshops';
import { type Board, useBoards } from '../board';
import { PageDots } from '../fit/PageDots';
import { Pages } from '../fit/Pages';
import { usePage } from '../fit/usePage';
import { byOrder } from '../notes/pieces';
import type { SceneProps } from '../Screen';
import { useTeamWork } from '../useTeamWork';
import { Band } from './Band';

/** Teams beside each other that still read from the back of the room. */
const beside = 4;
/** Groups or notes of a team. */
const most = 3;
const sizes = [2.8, 2.4, 2];

/** Plenary: what each team concluded and what stands out on its board, side by side. */
export function TeamResultsScene({ wall, now }: SceneProps) {
  const teams = wall.store.all<TeamView>('team').sort(byOrder);
  const activities = wall.store
    .all<ActivityView>('activity')
    .filter(({ kind, teamId }) => kind === 'board' && teamId);
  const boards = useBoards(wall, activities);
  const works = useTeamWork(wall, teams);
  const pages = Math.ceil(teams.length / beside);
  const [page] = usePage(pages);
  const shown = teams.slice(page * beside, page * beside + beside);
  const boardsOf = (team: TeamView) =>
    activities.filter(({ teamId }) => teamId === team.id).flatMap(({ id }) => boards.get(id) ?? []);
  return (
    <main class="wall-board">
      <Band wall={wall} now={now} title={t('wall.view.teamResults')} />
      {teams.length > 0 ? (
        <div class="wall-plenary">
          <ul key={page} style={{ '--columns': Math.max(1, shown.length) }}>
            {shown.map((team) => (
              <TeamResult key={team.id} team={team} work={works.get(team.id)} boards={boardsOf(team)} />
            ))}
          </ul>
          <PageDots page={page} pages={pages} />
        </div>
      ) : (
        <EmptyState title={t('wall.noTeams')} />
      )}
    </main>
  );
}

interface Props {
  team: TeamView;
  work: TeamWorkView | undefined;
  boards: readonly Board[];
}

function TeamResult({ team, work, boards }: Props) {
  const tops = topOf(
    boards.flatMap(({ groups }) => groups),
    boards.flatMap(({ notes }) => notes),
    boards.flatMap(({ tallies }) => tallies),
    most,
  );
  return (
    <li class={`team-${team.colour}`}>
      <header class="lane-head team">
        <div class="line">
          <TeamMark colour={team.colour} />
          <h2>{team.name}</h2>
        </div>
      </header>
      <Pages sizes={sizes}>
        <div>
          <p class={work?.conclusion ? 'conclusion' : 'conclusion none'}>
            {work?.conclusion ?? t('wall.noConclusion')}
          </p>
          <ol>
            {tops.map((top) => (
              <TopRow key={top.id} top={top} />
            ))}
          </ol>
        </div>
      </Pages>
    </li>
  );
}

function TopRow({ top }: { top: Top }) {
  return (
    <li>
      <span>{top.text}</span>
      {top.of === 'votes' ? (
        <strong>{number(top.count)}</strong>
      ) : (
        top.count > 0 && <span class="unseen">{plural('wall.notes', top.count)}</span>
      )}
    </li>
  );
}
