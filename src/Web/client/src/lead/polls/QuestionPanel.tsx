import { Button } from '../../parts/Button';
import { Menu } from '../../parts/Menu';
import { answeredOf, repliesOf, resultOf } from '../../polls/picture';
import { Results } from '../../polls/Results';
import { t } from '../../texts/texts';
import type { PollQuestionView, PollView, ReplyView, TypedView } from '../../wire/polls';
import type { Store } from '../../wire/store';
import { bare, type PollDesk } from './desk';
import type { Asking } from './PollPane';

interface Props {
  desk: PollDesk;
  poll: PollView;
  question: PollQuestionView;
  before: PollQuestionView | undefined;
  beforeThat: PollQuestionView | undefined;
  after: PollQuestionView | undefined;
  earlier: Store | null;
  onAsk: (asking: Asking) => void;
}

/** One question of a poll, as its facilitator sees it: how many answered, and what came of it so far. */
export function QuestionPanel({ desk, poll, question, before, beforeThat, after, earlier, onAsk }: Props) {
  const { store } = desk;
  const result = resultOf(store, question.id);
  const replies = repliesOf(store, question.id);
  const move = (to: string | undefined): void =>
    desk.act(
      [{ $type: 'moveQuestion', questionId: question.id, after: to }],
      [{ $type: 'moveQuestion', questionId: question.id, after: before?.id }],
      t('lead.did.question'),
    );
  return (
    <article class="card question-panel">
      <header>
        <div>
          {question.hint && <p class="hint">{question.hint}</p>}
          <h3>{question.text}</h3>
          <p class="hint">
            {t(`poll.kind.${question.kind}`)} ·{' '}
            {t('lead.poll.answered', { count: answeredOf(store, question.id) })}
          </p>
        </div>
        <Button small icon="edit" onClick={() => onAsk({ ask: 'question', question })}>
          {t('common.edit')}
        </Button>
        <Menu
          label={t('lead.poll.questionActions', { question: question.text })}
          items={[
            { text: t('lead.poll.up'), icon: 'up', disabled: !before, do: () => move(beforeThat?.id) },
            { text: t('lead.poll.down'), icon: 'down', disabled: !after, do: () => move(after?.id) },
            {
              text: t('lead.poll.typed'),
              icon: 'hand',
              disabled: poll.phase === 'draft',
              do: () => onAsk({ ask: 'typed', question }),
            },
            {
              text: t('lead.poll.removeQuestion'),
              icon: 'trash',
              danger: true,
              do: () =>
                desk.act(
                  [{ $type: 'removeQuestion', questionId: question.id }],
                  [{ $type: 'setQuestion', question: bare(question) }],
                  t('lead.did.question'),
                ),
            },
          ]}
        />
      </header>
      {poll.phase === 'draft' && question.options.length > 0 && (
        <ul class="options">
          {question.options.map((option) => (
            <li key={option.id}>{option.text}</li>
          ))}
        </ul>
      )}
      {poll.phase !== 'draft' && result && question.kind !== 'text' && (
        <Results
          question={question}
          result={result}
          earlier={resultOf(earlier, question.id)}
          words={40}
          onWord={
            question.kind === 'words'
              ? (word) =>
                  desk.act(
                    [{ $type: 'hideWord', questionId: question.id, word, on: true }],
                    [{ $type: 'hideWord', questionId: question.id, word, on: false }],
                    t('lead.did.word'),
                  )
              : undefined
          }
        />
      )}
      {question.kind === 'text' && <Replies desk={desk} replies={replies} />}
      <HiddenWords desk={desk} question={question} />
    </article>
  );
}

/** Open answers, each with what keeps it from the room. */
function Replies({ desk, replies }: { desk: PollDesk; replies: readonly ReplyView[] }) {
  return (
    <ul class="poll-replies">
      {replies.map((reply) => (
        <li key={reply.id} class={reply.hidden ? 'hidden' : ''}>
          <span>{reply.text}</span>
          <Button
            small
            kind="quiet"
            icon="hidden"
            aria-pressed={reply.hidden}
            label={t(reply.hidden ? 'lead.poll.showReply' : 'lead.poll.hideReply')}
            onClick={() =>
              desk.act(
                [{ $type: 'hideReply', replyId: reply.id, on: !reply.hidden }],
                [{ $type: 'hideReply', replyId: reply.id, on: reply.hidden }],
                t('lead.did.reply'),
              )
            }
          />
        </li>
      ))}
    </ul>
  );
}

/** Words that the cloud does not show; each can come back. */
function HiddenWords({ desk, question }: { desk: PollDesk; question: PollQuestionView }) {
  const hidden = desk.store.of<TypedView>('typed', question.id).value?.hiddenWords ?? [];
  if (hidden.length === 0) return null;
  return (
    <p class="hidden-words">
      <span class="hint">{t('lead.poll.hiddenWords')}</span>
      {hidden.map((word) => (
        <Button
          key={word}
          small
          kind="quiet"
          icon="undo"
          onClick={() =>
            desk.act(
              [{ $type: 'hideWord', questionId: question.id, word, on: false }],
              [{ $type: 'hideWord', questionId: question.id, word, on: true }],
              t('lead.did.word'),
            )
          }
        >
          {word}
        </Button>
      ))}
    </p>
  );
}
