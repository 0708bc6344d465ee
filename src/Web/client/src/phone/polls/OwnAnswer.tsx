import { short } from '../../polls/figures';
import { t } from '../../texts/texts';
import type { PollAnswer, PollOption, PollQuestionView } from '../../wire/polls';
import { isGiven } from './sheet';

interface Props {
  question: PollQuestionView;
  answer: PollAnswer;
}

/** What this person answered, once it can no longer be changed. */
export function OwnAnswer({ question, answer }: Props) {
  if (!isGiven(answer)) return <p class="hint">{t('phone.poll.notAnswered')}</p>;
  return (
    <div class="own-answer">
      <h4>{t('phone.poll.yourAnswer')}</h4>
      <Said question={question} answer={answer} />
    </div>
  );
}

function Said({ question, answer }: Props) {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return <Lines of={named(question.options, answer.options)} />;
    case 'ranking':
      return <Lines ordered of={named(question.options, answer.options)} />;
    case 'scale':
      return <Step question={question} step={answer.number ?? 0} />;
    case 'number':
      return <p>{[short(answer.number ?? 0), question.unit].filter(Boolean).join(' ')}</p>;
    case 'words':
      return <Lines of={answer.words ?? []} />;
    case 'text':
      return <p class="whole">{answer.text}</p>;
    case 'rating':
    case 'budget':
      return <Points question={question} points={answer.points ?? {}} />;
  }
}

function Step({ question, step }: { question: PollQuestionView; step: number }) {
  const end = (at: number, words: string | undefined) => `${at} ${words ?? ''}`.trim();
  return (
    <p>
      <strong>{step}</strong>{' '}
      <span class="hint">{`(${end(question.min ?? 1, question.low)} – ${end(question.max ?? 5, question.high)})`}</span>
    </p>
  );
}

function Lines({ of, ordered }: { of: readonly string[]; ordered?: boolean }) {
  const lines = of.map((line, i) => (
    <li key={i}>
      {ordered && <span class="place-number">{i + 1}</span>}
      {line}
    </li>
  ));
  return ordered ? <ol>{lines}</ol> : <ul>{lines}</ul>;
}

/** What got a number: options, or each of their criteria. */
function Points({ question, points }: { question: PollQuestionView; points: Record<string, number> }) {
  const given = question.options.flatMap((option) =>
    question.criteria.length === 0
      ? [{ key: option.id, text: option.text }]
      : question.criteria.map((one) => ({
          key: `${option.id}/${one.id}`,
          text: `${option.text}: ${one.text}`,
        })),
  );
  return (
    <dl>
      {given
        .filter(({ key }) => points[key] !== undefined)
        .map(({ key, text }) => (
          <div key={key}>
            <dt>{text}</dt>
            <dd>{points[key]}</dd>
          </div>
        ))}
    </dl>
  );
}

function named(options: readonly PollOption[], chosen: readonly string[] = []): string[] {
  return chosen.flatMap((id) => options.find((option) => option.id === id)?.text ?? []);
}
