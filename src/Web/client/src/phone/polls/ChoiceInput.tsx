import { t } from '../../texts/texts';
import type { InputProps } from './QuestionCard';

/** One or several options. */
export function ChoiceInput({ question, sheet, label }: InputProps) {
  const chosen = sheet.answer(question.id).options ?? [];
  const single = question.kind === 'single';
  const most = question.most ?? question.options.length;
  const full = !single && chosen.length >= most;
  const choose = (id: string, on: boolean): void => {
    const others = single ? [] : chosen.filter((other) => other !== id);
    sheet.give(question.id, { options: on ? [...others, id] : others });
  };
  return (
    <fieldset class="poll-options" aria-labelledby={label}>
      {!single && most < question.options.length && <p class="hint">{t('phone.poll.atMost', { most })}</p>}
      {question.options.map((option) => {
        const on = chosen.includes(option.id);
        return (
          <label key={option.id} class={on ? 'poll-option on' : 'poll-option'}>
            <input
              type={single ? 'radio' : 'checkbox'}
              name={label}
              checked={on}
              disabled={full && !on}
              onChange={(event) => choose(option.id, event.currentTarget.checked)}
            />
            <span>{option.text}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
