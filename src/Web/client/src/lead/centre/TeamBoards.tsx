import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { TeamMark } from '../../parts/marks';
import { plural, t } from '../../texts/texts';
import type { ActivityView, BoardView, NoteView, Phase, TeamView } from '../../wire/contracts';
import { streams } from '../../wire/streams';
import { useStream } from '../../wire/useStream';
import { PhaseStepper } from '../board/PhaseStepper';
import { ordered } from '../board/picture';
import { useLead } from '../session/lead';

interface Props {
  activities: readonly ActivityView[];
  onLook: (activity: string) => void;
  onAdd: () => void;
}

/** Teams at work: their boards side by side, with one phase for all of them. */
export function TeamBoards({ activities, onLook, onAdd }: Props) {
  const lead = useLead();
  const boards = activities.filter((one) => one.kind === 'board' && one.teamId);
  if (boards.length === 0)
    return (
      <EmptyState title={t('lead.teams.noBoards')}>
        {t('lead.teams.noBoardsHint')}
        <br />
        <Button kind="primary" onClick={onAdd}>
          {t('lead.centre.addBoard')}
        </Button>
      </EmptyState>
    );
  const all = (phase: Phase) =>
    lead.ask(
      boards.map((board) => ({
        stream: streams.activity(lead.workshop, board),
        command: { $type: 'setPhase', phase },
      })),
    );
  return (
    <div class="team-boards-pane">
      <PhaseStepper phase={null} onPhase={all} />
      <div class="team-boards">
        {boards.map((board) => (
          <TeamBoard key={board.id} activity={board} onOpen={() => onLook(board.id)} />
        ))}
      </div>
    </div>
  );
}

/** A team's board at a glance: the newest notes, to be opened for work. */
function TeamBoard({ activity, onOpen }: { activity: ActivityView; onOpen: () => void }) {
  const lead = useLead();
  const store = useStream(lead.connection, streams.activity(lead.workshop, activity));
  const team = lead.meeting.of<TeamView>('team', activity.teamId ?? '').value;
  const board = store?.one<BoardView>('board').value;
  const notes = ordered(store?.all<NoteView>('note') ?? []).reverse();
  return (
    <section
      class={team ? `team-board team-${team.colour}` : 'team-board'}
      aria-label={team?.name ?? activity.title}
    >
      <div class="head">
        {team && <TeamMark colour={team.colour} />}
        <h3>{team?.name ?? activity.title}</h3>
      </div>
      <p class="hint">
        {plural('lead.notes', notes.length)}
        {board && ` · ${t(`lead.phase.${board.phase}`)}`}
      </p>
      {notes.length === 0 && <p class="nothing">{t('lead.column.empty')}</p>}
      <ul class="lead-notes">
        {notes.slice(0, 30).map((note) => (
          <li key={note.id} class="note lead-note">
            <p class="text">{note.text}</p>
          </li>
        ))}
      </ul>
      <Button
        small
        onClick={onOpen}
        aria-label={t('lead.teams.openOf', { name: team?.name ?? activity.title })}
      >
        {t('lead.teams.open')}
      </Button>
    </section>
  );
}
