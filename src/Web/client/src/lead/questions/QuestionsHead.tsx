import { Button } from '../../parts/Button';
import { Menu } from '../../parts/Menu';
import { toast } from '../../parts/Toast';
import { t } from '../../texts/texts';
import type { QuestionsView } from '../../wire/questions';
import { Tick } from '../parts/Tick';
import { Afterwards } from '../polls/PollHead';
import type { QuestionsDesk } from './desk';

/** What the list is, whether it is open, and its rules. */
export function QuestionsHead({ desk, view }: { desk: QuestionsDesk; view: QuestionsView }) {
  const rule = (name: 'open' | 'anonymous' | 'moderated', on: boolean): void =>
    desk.act(
      [{ $type: 'setRules', [name]: on }],
      [{ $type: 'setRules', [name]: view[name] }],
      t('lead.did.settings'),
    );
  const asked = desk.store.ids('question').value.length > 0;
  return (
    <header class="board-head">
      <div class="line">
        <h2 title={view.title}>{view.title}</h2>
        <span class="count">{t('lead.questions.count', { count: view.count })}</span>
        <span class="gap" />
        <Menu
          worded
          label={t('lead.poll.actions')}
          items={[{ text: t('lead.questions.remove'), icon: 'trash', danger: true, do: () => remove(desk) }]}
        />
      </div>
      <div class="poll-controls">
        <Button small aria-pressed={view.open} onClick={() => rule('open', !view.open)}>
          {t(view.open ? 'lead.questions.isOpen' : 'lead.questions.isClosed')}
        </Button>
        <Tick
          label={t('lead.questions.moderated')}
          on={view.moderated}
          onTick={(on) => rule('moderated', on)}
        />
        <Tick
          label={t('lead.questions.anonymous')}
          on={view.anonymous}
          disabled={asked}
          onTick={(on) => rule('anonymous', on)}
        />
        <Afterwards desk={desk} />
      </div>
    </header>
  );
}

/** No longer offered; what was asked is kept, and undoing brings it back. */
function remove({ lead, activity: { id: activityId, kind, title, teamId } }: QuestionsDesk): void {
  const text = t('lead.did.questionsRemoved');
  lead.tell(
    { $type: 'removeActivity', activityId },
    [{ $type: 'addActivity', activityId, kind, title, ...(teamId ? { teamId } : {}) }],
    text,
  );
  toast(text, { text: t('common.undo'), do: () => lead.undo() });
}
