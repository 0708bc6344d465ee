import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '../texts/texts';
import { call } from '../wire/problem';
import type { Wanted } from './create';

interface Template {
  id: string;
  title: string;
  description: string;
  /** How long its agenda is; 0 or none when it has none. */
  minutes?: number;
  /** How many people it is meant for. */
  from?: number;
  to?: number;
}

/** The template to begin with when nothing else is chosen. */
const blank = 'blank';

interface Props {
  wanted: Wanted;
  set: (change: Partial<Wanted>) => void;
  /** Chooses that one, unless something was chosen meanwhile. */
  suggest: (start: string) => void;
}

/** What to begin with: nothing, a pasted agenda, a template, a file; or the workshop that is to be copied. */
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
  const file = { id: 'file', title: t('create.start.file'), description: t('create.start.fileHint') };
  const copy = { id: 'copy', title: t('create.start.copy'), description: t('create.start.copyHint') };
  const choices: readonly Template[] = [
    ...(wanted.copyOf ? [copy] : []),
    ...(templates.length > 0 ? templates : [empty]),
    paste,
    file,
  ];
  return (
    <fieldset class="start">
      <legend>{t('create.start')}</legend>
      {choices.map((choice) => (
        <label key={choice.id} class="choice">
          <input
            type="radio"
            name="start"
            checked={wanted.start === choice.id}
            onChange={() => set({ start: choice.id })}
          />
          <span>
            <strong>{choice.title}</strong>
            <span class="hint">{choice.description}</span>
            <Measure template={choice} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** How long it is and for how many people. */
function Measure({ template: { minutes, from, to } }: { template: Template }) {
  if (!minutes || !from || !to) return null;
  return (
    <small class="measure">
      {duration(minutes)} · {t('create.people', { from, to })}
    </small>
  );
}

function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 && plural('create.hours', hours), rest > 0 && plural('create.minutes', rest)];
  return parts.filter(Boolean).join(' ');
}
