import type { InputProps } from './QuestionCard';
import { Steps } from './ScaleInput';

/** Each option against each criterion; what is not rated says nothing. */
export function RatingInput({ question, sheet, label }: InputProps) {
  const points = sheet.answer(question.id).points ?? {};
  const bare = { ...question, low: undefined, high: undefined };
  const rate = (key: string, step: number) => sheet.give(question.id, { points: { ...points, [key]: step } });
  const one = (key: string, text: string, nested: boolean) => (
    <div key={key} class={nested ? 'criterion' : 'rated'}>
      <span id={`${label}-${key}`}>{text}</span>
      <Steps
        question={bare}
        labelledBy={`${label}-${key}`}
        name={`${label}-${key}`}
        chosen={points[key]}
        onChoose={(step) => rate(key, step)}
      />
    </div>
  );
  return (
    <div class="poll-ratings">
      {(question.low || question.high) && (
        <p class="ends">
          <span>{`${question.min ?? 1} ${question.low ?? ''}`}</span>
          <span>{`${question.max ?? 5} ${question.high ?? ''}`}</span>
        </p>
      )}
      {question.options.map((option) =>
        question.criteria.length === 0 ? (
          one(option.id, option.text, false)
        ) : (
          <section key={option.id} class="rated">
            <strong>{option.text}</strong>
            {question.criteria.map((criterion) => one(`${option.id}/${criterion.id}`, criterion.text, true))}
          </section>
        ),
      )}
    </div>
  );
}
