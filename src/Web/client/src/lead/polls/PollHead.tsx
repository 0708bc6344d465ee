import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { Menu } from '../../parts/Menu';
import { toast } from '../../parts/Toast';
import { questionsOf } from '../../polls/picture';
import { t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import type { PollPhase, PollView } from '../../wire/polls';
import { ulid } from '../../wire/ulid';
import type { ActivityView } from '../../wire/workshops';
import { FormDialog } from '../parts/FormDialog';
import { Tick } from '../parts/Tick';
import { bare, type PollDesk } from './desk';

const phases: readonly PollPhase[] = ['draft', 'open', 'closed'];

/** What the poll is, whether it is open, and whether the room sees its results. */
export function PollHead({ desk, poll }: { desk: PollDesk; poll: PollView }) {
  const [renaming, rename] = useState(false);
  const phase = (to: PollPhase) =>
    desk.act(
      [{ $type: 'setPhase', phase: to }],
      [{ $type: 'setPhase', phase: poll.phase }],
      t('lead.did.phase'),
    );
  return (
    <header class="board-head">
      <div class="line">
        <h2 title={poll.title}>{poll.title}</h2>
        <span class="count">{t('lead.poll.answered', { count: poll.answered })}</span>
        {poll.repeats && <span class="tag">{t('lead.poll.repeats')}</span>}
        <span class="gap" />
        <Menu
          worded
          label={t('lead.poll.actions')}
          items={[
            { text: t('lead.poll.rename'), icon: 'edit', do: () => rename(true) },
            { text: t('lead.poll.again'), icon: 'undo', do: () => again(desk, poll) },
            { text: t('lead.poll.remove'), icon: 'trash', danger: true, do: () => remove(desk) },
          ]}
        />
      </div>
      <div class="poll-controls">
        <div class="phases">
          <fieldset class="steps" aria-label={t('lead.poll.phases')}>
            {phases.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={one === poll.phase}
                onClick={() => one !== poll.phase && phase(one)}
              >
                {t(`lead.poll.phase.${one}`)}
              </button>
            ))}
          </fieldset>
        </div>
        <Button
          small
          icon="screen"
          aria-pressed={poll.shown}
          disabled={poll.phase === 'draft'}
          onClick={() =>
            desk.act(
              [{ $type: 'showResults', on: !poll.shown }],
              [{ $type: 'showResults', on: poll.shown }],
              t('lead.did.results'),
            )
          }
        >
          {t(poll.shown ? 'lead.poll.hideResults' : 'lead.poll.showResults')}
        </Button>
        <Afterwards desk={desk} />
      </div>
      <p class="hint">{t(`lead.poll.phase.${poll.phase}.does`)}</p>
      {renaming && <RenameDialog desk={desk} poll={poll} onClose={() => rename(false)} />}
    </header>
  );
}

/** Whether phones can still answer when the meeting is over. */
export function Afterwards({
  desk: { lead, activity },
}: {
  desk: { lead: PollDesk['lead']; activity: ActivityView };
}) {
  const on = lead.meeting.of<ActivityView>('activity', activity.id).value?.afterwards ?? false;
  return (
    <Tick
      label={t('lead.poll.afterwards')}
      on={on}
      onTick={(wanted) =>
        lead.tell(
          { $type: 'keepOpen', activityId: activity.id, on: wanted },
          [{ $type: 'keepOpen', activityId: activity.id, on }],
          t('lead.did.afterwards'),
        )
      }
    />
  );
}

/** The same questions in a new poll, whose results stand beside these. */
function again({ lead, store, activity }: PollDesk, poll: PollView): void {
  const activityId = ulid();
  const title = t('lead.poll.againTitle', { title: poll.title }).slice(0, limits.title);
  lead.tell(
    {
      $type: 'addActivity',
      activityId,
      kind: 'poll',
      title,
      ...(activity.teamId ? { teamId: activity.teamId } : {}),
      poll: { questions: questionsOf(store).map(bare), repeats: activity.id },
    },
    [{ $type: 'removeActivity', activityId }],
    t('lead.did.poll'),
  );
  toast(t('lead.poll.againDone', { title }));
}

/** No longer offered; what was answered is kept, and undoing brings it back. */
function remove({ lead, activity: { id: activityId, kind, title, teamId } }: PollDesk): void {
  const text = t('lead.did.pollRemoved');
  lead.tell(
    { $type: 'removeActivity', activityId },
    [{ $type: 'addActivity', activityId, kind, title, ...(teamId ? { teamId } : {}) }],
    text,
  );
  toast(text, { text: t('common.undo'), do: () => lead.undo() });
}

function RenameDialog({ desk, poll, onClose }: { desk: PollDesk; poll: PollView; onClose: () => void }) {
  const [title, setTitle] = useState(poll.title);
  const save = (): void => {
    desk.act(
      [{ $type: 'editPoll', title: title.trim() }],
      [{ $type: 'editPoll', title: poll.title }],
      t('lead.did.settings'),
    );
    onClose();
  };
  return (
    <FormDialog title={t('lead.poll.rename')} ready={title.trim() !== ''} onSave={save} onClose={onClose}>
      <Field
        label={t('lead.newBoard.title')}
        value={title}
        onText={setTitle}
        maxLength={limits.title}
        autoFocus
        required
      />
    </FormDialog>
  );
}
