import { useEffect, useState } from 'preact/hooks';
import { t } from '../texts/texts';
import { call } from '../wire/problem';
import type { Wanted } from './create';

interface Template {
  id: string;
  title: string;
  description: string;
}

interface Props {
  wanted: Wanted;
  set: (change: Partial<Wanted>) => void;
}

/** What to begin with: nothing, a pasted agenda, or a template. */
export function StartChoice({ wanted, set }: Props) {
  const [templates, setTemplates] = useState<readonly Template[]>([]);
  useEffect(() => {
    void call<Template[]>('GET', `/api/templates?language=${wanted.language}`).then(({ body }) => {
      if (body) setTemplates(body);
    });
  }, [wanted.language]);
  const choices: readonly Template[] = [
    { id: 'empty', title: t('create.start.empty'), description: t('create.start.emptyHint') },
    { id: 'paste', title: t('create.start.paste'), description: t('create.start.pasteHint') },
    ...templates,
  ];
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
