import { Button } from '../../parts/Button';
import { TeamMark } from '../../parts/marks';
import { topOf } from '../../parts/top';
import { plural, t } from '../../texts/texts';
import type { GroupView, NoteView, TallyView } from '../../wire/boards';
import type { Store } from '../../wire/store';
import { streams } from '../../wire/streams';
import type { TeamWorkView } from '../../wire/teams';
import { useStream } from '../../wire/useStream';
import type { ActivityView, TeamView } from '../../wire/workshops';
import { ordered } from '../board/picture';
import { put } from '../remote/wall';
import { useLead } from '../session/lead';
import { bringTogether } from './acts';
import './plenary.css';

/** Groups or notes of a team. */
const most = 5;

/** Plenary: what each team concluded and what stands out, side by side; and their boards brought together. */
export function TeamResults({ activities }: { activities: readonly ActivityView[] }) {
  const lead = useLead();
  const teams = ordered(lead.meeting.all<TeamView>('team'));
  const boards = activities.filter(({ kind, teamId }) => kind === 'board' && teamId);
  return (
    <div class="team-results-pane">
      <div class="row">
        <Button icon="screen" onClick={() => put(lead, 'teamResults')}>
          {t('lead.plenary.onWall')}
        </Button>
        <Button icon="move" disabled={boards.length === 0} onClick={() => bringTogether(lead, boards)}>
          {t('lead.plenary.merge')}
        </Button>
      </div>
      <p class="hint">{t('lead.plenary.mergeHint')}</p>
      <div class="team-results">
        {teams.map((team) => (
          <TeamResult
            key={team.id}
            team={team}
            board={boards.find(({ teamId }) => teamId === team.id) ?? null}
          />
        ))}
      </div>
    </div>
  );
}

function TeamResult({ team, board }: { team: TeamView; board: ActivityView | null }) {
  const lead = useLead();
  const work = useStream(lead.connection, streams.team(lead.workshop, team.id))?.one<TeamWorkView>(
    'team',
  ).value;
  const store = useStream(lead.connection, board && streams.activity(lead.workshop, board));
  return (
    <section class={`team-result team-${team.colour}`} aria-label={team.name}>
      <div class="head">
        <TeamMark colour={team.colour} />
        <h3>{team.name}</h3>
      </div>
      <p class={work?.conclusion ? 'whole' : 'nothing'}>{work?.conclusion ?? t('wall.noConclusion')}</p>
      {store && <Tops store={store} />}
    </section>
  );
}

function Tops({ store }: { store: Store }) {
  const tops = topOf(
    store.all<GroupView>('group'),
    store.all<NoteView>('note').filter((note) => !note.hidden),
    store.all<TallyView>('tally'),
    most,
  );
  return (
    <ol>
      {tops.map((top) => (
        <li key={top.id}>
          <span>{top.text}</span>
          {top.count > 0 && (
            <span class="count">
              {plural(top.of === 'votes' ? 'lead.plenary.votes' : 'lead.notes', top.count)}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
