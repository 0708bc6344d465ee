import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { t } from '../../texts/texts';
import type { InputProps } from './QuestionCard';

/** Longest word, in characters. */
const longest = 60;

/** A few words, one a line. */
export function WordsInput({ question, sheet, label }: InputProps) {
  const given = sheet.answer(question.id).words ?? [];
  const [written, write] = useState<readonly string[] | null>(null);
  const most = question.most ?? 3;
  const fields = Array.from({ length: most }, (_, i) => (written ?? given)[i] ?? '');
  const words = fields.map((word) => word.trim()).filter(Boolean);
  const send = (event: Event): void => {
    event.preventDefault();
    if (written === null) return;
    sheet.give(question.id, { words });
    write(null);
  };
  return (
    <form class="poll-words" onSubmit={send}>
      <fieldset aria-labelledby={label}>
        {fields.map((word, i) => (
          <input
            key={i}
            class="input"
            aria-label={t('phone.poll.word', { n: i + 1 })}
            placeholder={t('phone.poll.word', { n: i + 1 })}
            maxLength={longest}
            value={word}
            onInput={(event) => {
              const next = [...fields];
              next[i] = event.currentTarget.value;
              write(next);
            }}
          />
        ))}
      </fieldset>
      <Button type="submit" kind="primary" icon="send" aria-disabled={written === null}>
        {t('phone.send')}
      </Button>
    </form>
  );
}
