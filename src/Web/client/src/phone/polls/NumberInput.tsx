import { useId, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { plain, t } from '../../texts/texts';
import type { InputProps } from './QuestionCard';

/** A number with its unit. */
export function NumberInput({ question, sheet, label }: InputProps) {
  const id = useId();
  const given = sheet.answer(question.id).number;
  const [text, setText] = useState<string | null>(null);
  const value = text ?? (typeof given === 'number' ? plain(given) : '');
  const number = Number(value.replace(',', '.'));
  const { min, max } = question;
  const fits =
    value.trim() !== '' &&
    Number.isFinite(number) &&
    (typeof min !== 'number' || number >= min) &&
    (typeof max !== 'number' || number <= max);
  const wrong = value.trim() !== '' && !fits;
  const send = (event: Event): void => {
    event.preventDefault();
    if (!fits || text === null) return;
    sheet.give(question.id, { number });
    setText(null);
  };
  return (
    <form class="poll-number" onSubmit={send}>
      <input
        class="input"
        inputMode="decimal"
        aria-labelledby={label}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={id}
        value={value}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {question.unit && <span>{question.unit}</span>}
      <Button type="submit" kind="primary" icon="send" aria-disabled={!fits || text === null}>
        {t('phone.send')}
      </Button>
      <p id={id} class={wrong ? 'fault' : 'hint'}>
        {wrong && !Number.isFinite(number) ? t('phone.poll.noNumber') : bounds(min, max)}
      </p>
    </form>
  );
}

function bounds(min: number | undefined, max: number | undefined): string | null {
  if (typeof min === 'number' && typeof max === 'number') return t('phone.poll.between', { min, max });
  if (typeof min === 'number') return t('phone.poll.atLeast', { min });
  return typeof max === 'number' ? t('phone.poll.atMost', { most: max }) : null;
}
