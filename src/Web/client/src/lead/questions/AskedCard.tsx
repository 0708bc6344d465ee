import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { Menu } from '../../parts/Menu';
import { t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import type { AskedView, QuestionsView } from '../../wire/questions';
import { FormDialog } from '../parts/FormDialog';
import { LinesField } from '../parts/LinesField';
import type { QuestionsDesk } from './desk';

interface Props {
  desk: QuestionsDesk;
  view: QuestionsView;
  question: AskedView;
}

/** A question with what its facilitator can do: let it be seen, take it now, tick it off, hide it. */
export function AskedCard({ desk, view, question }: Props) {
  const [asking, ask] = useState<'hide' | 'votes' | null>(null);
  const now = view.now === question.id;
  const { id: questionId } = question;
  return (
    <li class={now ? 'card now' : 'card'}>
      <strong class="votes">
        {question.votes + question.others}
        <span class="unseen"> {t('lead.questions.votes')}</span>
      </strong>
      <div>
        <p class="text">{question.text}</p>
        {question.reason && <p class="hint">{t('lead.questions.hiddenFor', { reason: question.reason })}</p>}
      </div>
      <div class="acts">
        {question.hidden ? (
          <Button
            small
            icon="check"
            onClick={() =>
              desk.act(
                [{ $type: 'approve', questionId }],
                [{ $type: 'hide', questionId, reason: question.reason ?? t('lead.questions.noReason') }],
                t('lead.did.question'),
              )
            }
          >
            {t('lead.questions.approve')}
          </Button>
        ) : (
          <Steps desk={desk} view={view} question={question} />
        )}
        <Menu
          label={t('lead.poll.questionActions', { question: question.text })}
          items={[
            { text: t('lead.questions.countVotes'), icon: 'hand', do: () => ask('votes') },
            {
              text: t('lead.questions.hide'),
              icon: 'hidden',
              danger: true,
              disabled: Boolean(question.reason),
              do: () => ask('hide'),
            },
          ]}
        />
      </div>
      {asking === 'hide' && <HideDialog desk={desk} question={question} onClose={() => ask(null)} />}
      {asking === 'votes' && <VotesDialog desk={desk} question={question} onClose={() => ask(null)} />}
    </li>
  );
}

/** Asked, being answered, answered. */
function Steps({ desk, view, question }: Props) {
  const { id: questionId } = question;
  const now = view.now === questionId;
  return (
    <>
      {!question.answered && (
        <Button
          small
          icon="play"
          aria-pressed={now}
          onClick={() =>
            desk.act(
              [{ $type: 'answerNow', questionId: now ? undefined : questionId }],
              [{ $type: 'answerNow', questionId: view.now ?? undefined }],
              t('lead.did.question'),
            )
          }
        >
          {t('lead.questions.answerNow')}
        </Button>
      )}
      <Button
        small
        icon="check"
        aria-pressed={question.answered}
        onClick={() =>
          desk.act(
            [{ $type: 'setAnswered', questionId, on: !question.answered }],
            [{ $type: 'setAnswered', questionId, on: question.answered }],
            t('lead.did.question'),
          )
        }
      >
        {t('lead.questions.isAnswered')}
      </Button>
    </>
  );
}

interface DialogProps {
  desk: QuestionsDesk;
  question: AskedView;
  onClose: () => void;
}

function HideDialog({ desk, question, onClose }: DialogProps) {
  const [reason, setReason] = useState('');
  const { id: questionId } = question;
  const save = (): void => {
    desk.act(
      [{ $type: 'hide', questionId, reason: reason.trim() }],
      [{ $type: 'approve', questionId }],
      t('lead.did.question'),
    );
    onClose();
  };
  return (
    <FormDialog
      title={t('lead.questions.hide')}
      verb={t('lead.questions.hide')}
      ready={reason.trim() !== ''}
      onSave={save}
      onClose={onClose}
    >
      <LinesField
        label={t('lead.questions.reason')}
        hint={t('lead.questions.reasonHint')}
        value={reason}
        onText={setReason}
        maxLength={limits.paragraph}
        autoFocus
      />
    </FormDialog>
  );
}

/** Hands of people without a phone. */
function VotesDialog({ desk, question, onClose }: DialogProps) {
  const [count, setCount] = useState(String(question.others));
  const { id: questionId } = question;
  const wanted = Number(count);
  const valid = count.trim() !== '' && Number.isInteger(wanted) && wanted >= 0 && wanted <= 10000;
  const save = (): void => {
    desk.act(
      [{ $type: 'countVotes', questionId, count: wanted }],
      [{ $type: 'countVotes', questionId, count: question.others }],
      t('lead.did.cast'),
    );
    onClose();
  };
  return (
    <FormDialog title={t('lead.questions.countVotes')} ready={valid} onSave={save} onClose={onClose}>
      <Field
        label={t('lead.poll.typedPeople')}
        type="number"
        min={0}
        max={10000}
        value={count}
        onText={setCount}
        autoFocus
      />
    </FormDialog>
  );
}
