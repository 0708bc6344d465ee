import type { PollQuestionView } from '../../wire/polls';
import type { InputProps } from './QuestionCard';

/** A whole number between two labelled ends. */
export function ScaleInput({ question, sheet, label }: InputProps) {
  return (
    <Steps
      question={question}
      labelledBy={label}
      name={label}
      chosen={sheet.answer(question.id).number}
      onChoose={(number) => sheet.give(question.id, { number })}
    />
  );
}

interface StepsProps {
  question: PollQuestionView;
  labelledBy: string;
  name: string;
  chosen: number | undefined;
  onChoose: (step: number) => void;
}

/** The steps of a scale, each as wide as a thumb; the ends under them in words. */
export function Steps({ question, labelledBy, name, chosen, onChoose }: StepsProps) {
  const [min, max] = [question.min ?? 1, question.max ?? 5];
  const many = max - min > 5;
  const steps = Array.from({ length: max - min + 1 }, (_, i) => min + i);
  return (
    <fieldset class="poll-steps" aria-labelledby={labelledBy}>
      <div class={many ? 'steps many' : 'steps'}>
        {steps.map((step) => (
          <label key={step} class={step === chosen ? 'on' : ''}>
            <input type="radio" name={name} checked={step === chosen} onChange={() => onChoose(step)} />
            <span>{step}</span>
            {step === min && question.low && <span class="unseen">{question.low}</span>}
            {step === max && question.high && <span class="unseen">{question.high}</span>}
          </label>
        ))}
      </div>
      {(question.low || question.high) && (
        <p class="ends" aria-hidden="true">
          <span>{endOf(min, question.low, many)}</span>
          <span>{endOf(max, question.high, many)}</span>
        </p>
      )}
    </fieldset>
  );
}

/** Of steps in several rows the ends do not stand over their words. */
function endOf(step: number, words: string | undefined, many: boolean): string {
  return many && words ? `${step} ${words}` : (words ?? '');
}
