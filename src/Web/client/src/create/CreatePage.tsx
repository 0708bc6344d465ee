import { useState } from 'preact/hooks';
import { AgendaLines, tooLong } from '../lead/agenda/AgendaLines';
import { Tick } from '../lead/parts/Tick';
import { Button } from '../parts/Button';
import { Field } from '../parts/Field';
import { LanguageSwitch } from '../parts/LanguageSwitch';
import { Select } from '../parts/Select';
import { useTitle } from '../parts/useTitle';
import { language, languageNames, languages, t } from '../texts/texts';
import { limits } from '../wire/contracts';
import '../lead/parts/form.css';
import './create.css';
import { create, type Wanted } from './create';
import { FileField } from './FileField';
import { StartChoice } from './StartChoice';

/** A new workshop: what it is, when and where, and what to begin with. */
export default function CreatePage() {
  useTitle(t('create.heading'));
  const [wanted, setWanted] = useState<Wanted>(nothing());
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<Wanted>) => setWanted((before) => ({ ...before, ...change }));
  const send = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await create(wanted);
    if (answer.url) return location.assign(answer.url);
    setBusy(false);
    setFault(answer.fault ?? null);
  };
  return (
    <main class="create">
      <LanguageSwitch />
      <h1>{t('create.heading')}</h1>
      <form class="stack" onSubmit={send}>
        <Field
          label={t('create.title')}
          value={wanted.title}
          onText={(title) => set({ title })}
          maxLength={limits.title}
          autoFocus
          required
        />
        <Select
          label={t('create.language')}
          value={wanted.language}
          options={languages.map((value) => ({ value, text: languageNames[value] }))}
          onValue={(value) => set({ language: value })}
        />
        <Field
          label={t('create.place')}
          value={wanted.place}
          onText={(place) => set({ place })}
          maxLength={limits.title}
        />
        <WhenFields
          when={wanted.when}
          set={(change) => setWanted((before) => ({ ...before, when: { ...before.when, ...change } }))}
        />
        <StartChoice
          wanted={wanted}
          set={set}
          suggest={(start) =>
            setWanted((before) => (before.start === 'empty' ? { ...before, start } : before))
          }
        />
        {wanted.start === 'paste' && (
          <AgendaLines rows={8} value={wanted.agenda} onText={(agenda) => set({ agenda })} />
        )}
        {wanted.start === 'file' && <FileField onFile={(file) => set({ file })} />}
        {wanted.start === 'copy' && (
          <Tick
            label={t('create.withContent')}
            hint={t('create.withContentHint')}
            on={wanted.content}
            onTick={(content) => set({ content })}
          />
        )}
        {wanted.follows && <p class="hint">{t('create.follows')}</p>}
        {fault && (
          <p class="fault" role="alert">
            {fault}
          </p>
        )}
        <Button type="submit" kind="primary" disabled={busy || !ready(wanted)}>
          {t('create.create')}
        </Button>
        <p class="hint">{t('create.hint')}</p>
      </form>
    </main>
  );
}

function WhenFields({ when, set }: { when: Wanted['when']; set: (change: Partial<Wanted['when']>) => void }) {
  return (
    <div class="when">
      <Field label={t('create.day')} type="date" value={when.day} onText={(day) => set({ day })} />
      <Field label={t('create.from')} type="time" value={when.from} onText={(from) => set({ from })} />
      <Field label={t('create.to')} type="time" value={when.to} onText={(to) => set({ to })} />
    </div>
  );
}

function ready({ title, start, agenda, file }: Wanted): boolean {
  if (start === 'paste' && tooLong(agenda)) return false;
  return title.trim() !== '' && (start !== 'file' || file !== null);
}

/** What the address says to begin with: a workshop to copy, or one to follow. */
function nothing(): Wanted {
  const asked = new URLSearchParams(location.search);
  const copyOf = asked.get('copyOf') ?? undefined;
  return {
    title: asked.get('title') ?? '',
    language: language.peek(),
    place: asked.get('place') ?? '',
    when: { day: '', from: '', to: '' },
    start: copyOf ? 'copy' : 'empty',
    agenda: '',
    file: null,
    copyOf,
    content: false,
    follows: asked.get('follows') ?? undefined,
  };
}
