import { useId } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { t } from '../../texts/texts';
import type { InputProps } from './QuestionCard';

/** Points shared out over options, with what is left in sight. */
export function BudgetInput({ question, sheet, label }: InputProps) {
  const id = useId();
  const all = question.points ?? 100;
  const points = sheet.answer(question.id).points ?? {};
  const left = all - Object.values(points).reduce((sum, n) => sum + n, 0);
  const step = Math.max(1, Math.round(all / 20));
  const give = (option: string, n: number): void => {
    const most = (points[option] ?? 0) + left;
    const next = { ...points, [option]: Math.max(0, Math.min(most, Math.round(n) || 0)) };
    sheet.give(question.id, { points: Object.fromEntries(Object.entries(next).filter(([, n]) => n > 0)) });
  };
  return (
    <fieldset class="poll-budget" aria-labelledby={label}>
      <p class="left" role="status">
        {t('phone.poll.pointsLeft', { left, all })}
      </p>
      {question.options.map((option) => {
        const n = points[option.id] ?? 0;
        return (
          <div key={option.id} class="share">
            <label for={`${id}-${option.id}`}>{option.text}</label>
            <Button
              icon="remove"
              label={t('phone.poll.fewer', { what: option.text })}
              aria-disabled={n === 0}
              onClick={() => n > 0 && give(option.id, n - step)}
            />
            <input
              id={`${id}-${option.id}`}
              class="input"
              type="number"
              inputMode="numeric"
              min={0}
              max={n + left}
              value={n}
              onChange={(event) => {
                give(option.id, Number(event.currentTarget.value));
                event.currentTarget.value = String(sheet.answer(question.id).points?.[option.id] ?? 0);
              }}
            />
            <Button
              icon="add"
              label={t('phone.poll.more', { what: option.text })}
              aria-disabled={left === 0}
              onClick={() => left > 0 && give(option.id, n + Math.min(step, left))}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
