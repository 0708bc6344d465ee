import { useEffect, useState } from 'preact/hooks';
import { t } from '../texts/texts';
import { call } from '../wire/problem';
import type { Wanted } from './create';

interface Template {
  id: string;
  title: string;
  description: string;
}

/** The template to begin with when nothing else is chosen. */
const blank = 'blank';

interface Props {
  wanted: Wanted;
  set: (change: Partial<Wanted>) => void;
  /** Chooses that one, unless something was chosen meanwhile. */
  suggest: (start: string) => void;
}

/** What to begin with: nothing, a pasted agenda, or a template. */
export function StartChoice({ wanted, set, suggest }: Props) {
  const [templates, setTemplates] = useState<readonly Template[]>([]);
  useEffect(() => {
    void call<Template[]>('GET', `/api/templates?language=${wanted.language}`).then(({ body }) => {
      if (!body) return;
      setTemplates(body);
      if (body.some(({ id }) => id === blank)) suggest(blank);
    });
  }, [wanted.language]);
  const empty = { id: 'empty', title: t('create.start.empty'), description: t('create.start.emptyHint') };
  const paste = { id: 'paste', title: t('create.start.paste'), description: t('create.start.pasteHint') };
  const choices: readonly Template[] = [...(templates.length > 0 ? templates : [empty]), paste];
  return (
    <fieldset class="start">
      <legend>{t('create.start')}</legend>
      {choices.map(({ id, title, description }) => (
        <label key={id} class="choice">
          <input
            type="radio"
            name="start"
            checked={wanted.start === id}
            onChange={() => set({ start: id })}
          />
          <span>
            <strong>{title}</strong>
            <span class="hint">{description}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
