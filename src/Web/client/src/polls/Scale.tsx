import { t } from '../texts/texts';
import type { PollQuestionView, PollResult, PollStep } from '../wire/polls';
import { short, signed } from './figures';
import { direction } from './rows';

interface Props {
  question: PollQuestionView;
  result: PollResult;
  earlier?: PollResult | undefined;
}

/** A scale or number: its mean and spread, how many gave what, and the change since an earlier time. */
export function Scale({ question, result, earlier }: Props) {
  const most = Math.max(1, ...result.steps.map((step) => step.count));
  const mean = result.mean ?? 0;
  return (
    <div class="poll-scale">
      <p class="mean">
        <strong>{short(mean)}</strong>
        <span>
          {question.unit && <span>{question.unit}</span>}
          <span>{t('poll.meanSpread', { spread: short(result.spread ?? 0) })}</span>
          {question.kind === 'number' && (
            <span>{t('poll.median', { median: short(result.median ?? 0) })}</span>
          )}
          {typeof earlier?.mean === 'number' && (
            <Change question={question} before={earlier.mean} now={mean} />
          )}
        </span>
      </p>
      <ol class="steps" style={{ '--n': result.steps.length }}>
        {result.steps.map((step) => (
          <li key={step.from}>
            <span class="count">{step.count}</span>
            <span class="column" style={{ '--part': step.count / most }} aria-hidden="true" />
            <span class="step">{range(step)}</span>
          </li>
        ))}
      </ol>
      {(question.low || question.high) && (
        <p class="ends">
          <span>{question.low}</span>
          <span>{question.high}</span>
        </p>
      )}
    </div>
  );
}

function Change({ question, before, now }: { question: PollQuestionView; before: number; now: number }) {
  const way = direction(question, now - before);
  return (
    <span class={`change ${way}`}>
      {t('poll.before', { before: short(before), change: signed(now - before) })}
      {way !== 'same' && ` · ${t(`poll.${way}`)}`}
    </span>
  );
}

function range({ from, to }: PollStep): string {
  return from === to ? short(from) : `${short(from)}–${short(to)}`;
}
