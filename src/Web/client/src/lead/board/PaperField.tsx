import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import { post } from './acts';
import type { Desk } from './desk';

/** Typing in what people wrote on paper: Enter posts, and the field stays. */
export function PaperField({ desk, columnId }: { desk: Desk; columnId: string }) {
  const [text, setText] = useState('');
  const send = (event: Event) => {
    event.preventDefault();
    if (text.trim()) post(desk, columnId, text.trim());
    setText('');
  };
  return (
    <form class="paper-field" onSubmit={send}>
      <input
        class="input"
        aria-label={t('lead.paper')}
        placeholder={t('lead.paper')}
        maxLength={limits.note}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {text.trim() && <Button type="submit" small icon="add" label={t('lead.paper.add')} />}
    </form>
  );
}
