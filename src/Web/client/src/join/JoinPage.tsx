import { useEffect, useState } from 'preact/hooks';
import { go } from '../navigation';
import type { Place } from '../pages';
import { useKeptFocus } from '../parts/keptFocus';
import { LanguageSwitch } from '../parts/LanguageSwitch';
import { useTitle } from '../parts/useTitle';
import { known, t } from '../texts/texts';
import { CodeField } from './CodeField';
import { codeIn, digits, grouped } from './code';
import './join.css';
import { comeBack, passes, useJoining } from './joining';
import { visits } from './visits';

/** The way in: a code, or an address that has it. */
export default function JoinPage({ code: given }: Place) {
  const [code, setCode] = useState(codeIn(given));
  const { state, join, stop } = useJoining();
  useKeptFocus();
  useTitle(t('join.title'));

  async function enter(wanted: string): Promise<void> {
    if (!(await comeBack(wanted))) await join(wanted);
  }
  useEffect(() => {
    if (codeIn(given).length === digits) void enter(codeIn(given));
  }, [given]);

  function type(typed: string): void {
    setCode(typed);
    stop();
    if (typed.length === digits) void enter(typed);
  }

  const busy = state.value === 'joining';
  const wrong = !busy && state.value !== 'idle' && !passes(state.value);
  return (
    <div class="join-page">
      <header>
        <LanguageSwitch />
      </header>
      <main>
        <h1>{t('join.heading')}</h1>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (code.length === digits) void enter(code);
          }}
        >
          <CodeField code={code} onCode={type} invalid={wrong} />
          <p id="join-state" class={wrong ? 'fault' : ''} role="status">
            {words(state.value)}
          </p>
          <button class="button primary" type="submit" aria-disabled={busy || code.length < digits}>
            {t('join.enter')}
          </button>
        </form>
        <Returns />
      </main>
      <footer>
        <a href="/new">{t('join.lead')}</a>
      </footer>
    </div>
  );
}

/** The workshops that this phone was in. */
function Returns() {
  const former = visits().filter((visit) => visit.title);
  if (former.length === 0) return null;
  return (
    <nav class="join-returns" aria-label={t('join.returns')}>
      <h2>{t('join.returns')}</h2>
      <ul>
        {former.map(({ workshop, title, code }) => (
          <li key={workshop}>
            <a
              href={`/w/${workshop}`}
              onClick={(event) => {
                event.preventDefault();
                go(`/w/${workshop}`);
              }}
            >
              <span>{title}</span>
              <small>{grouped(code)}</small>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function words(state: string): string {
  if (state === 'idle') return t('join.hint');
  if (state === 'joining') return t('join.busy');
  const key = `join.trouble.${state}`;
  return known(key) ? t(key) : t('join.trouble.other');
}
