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
  const steps = Array.from({ length: max - min + 1 }, (_, i) => min + i);
  return (
    <fieldset class="poll-steps" aria-labelledby={labelledBy}>
      <div class={steps.length > 6 ? 'steps many' : 'steps'}>
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
          <span>{question.low}</span>
          <span>{question.high}</span>
        </p>
      )}
    </fieldset>
  );
}
