import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { TeamMark } from '../../parts/marks';
import { plural, t } from '../../texts/texts';
import type { BoardView, NoteView } from '../../wire/boards';
import { streams } from '../../wire/streams';
import type { TeamWorkView } from '../../wire/teams';
import { useStream } from '../../wire/useStream';
import type { ActivityView, TeamView } from '../../wire/workshops';
import { useLead } from '../session/lead';

/** Notes at a glance; the others are on the board itself. */
const glance = 30;

/** A team's board at a glance: how far it is and its newest notes, to be opened for work. */
export function TeamBoard({ activity, onOpen }: { activity: ActivityView; onOpen: () => void }) {
  const lead = useLead();
  const store = useStream(lead.connection, streams.activity(lead.workshop, activity));
  const team = lead.meeting.of<TeamView>('team', activity.teamId ?? '').value;
  const board = store?.one<BoardView>('board').value;
  const notes = [...(store?.all<NoteView>('note') ?? [])].sort((a, b) => (a.at < b.at ? 1 : -1));
  const name = team?.name ?? activity.title;
  return (
    <section class={team ? `team-board team-${team.colour}` : 'team-board'} aria-label={name}>
      <div class="head">
        {team && <TeamMark colour={team.colour} />}
        <h3>{name}</h3>
        <Button kind="quiet" small onClick={onOpen} aria-label={t('lead.teams.openOf', { name })}>
          {t('lead.teams.open')}
        </Button>
      </div>
      <p class="state">
        <span class="hint">
          {plural('lead.notes', notes.length)}
          {board && ` · ${t(`lead.phase.${board.phase}`)}`}
        </span>
        {team && <TeamMarks team={team} />}
      </p>
      {notes.length === 0 ? (
        <p class="nothing">{t('lead.teams.empty')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is to be reached by keyboard
        <ul class="newest" tabIndex={0} aria-label={t('lead.teams.newest', { name })}>
          {notes.slice(0, glance).map((note) => (
            <li key={note.id} class="note">
              <p class="text">{note.text}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Asks for help, is ready: what a facilitator looks for first. */
function TeamMarks({ team }: { team: TeamView }) {
  const lead = useLead();
  const work = useStream(lead.connection, streams.team(lead.workshop, team.id))?.one<TeamWorkView>(
    'team',
  ).value;
  return (
    <>
      {work?.help && (
        <span class="tag warn">
          <Icon name="hand" /> {t('lead.team.help')}
        </span>
      )}
      {work?.ready && (
        <span class="tag good">
          <Icon name="check" /> {t('lead.team.ready')}
        </span>
      )}
    </>
  );
}
