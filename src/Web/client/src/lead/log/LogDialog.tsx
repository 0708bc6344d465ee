import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { EmptyState } from '../../parts/EmptyState';
import { Field } from '../../parts/Field';
import { Select } from '../../parts/Select';
import { known, language, number, reason, t, timeOfDay } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import { call } from '../../wire/problem';
import { nameOf } from '../people/register';
import { useLead } from '../session/lead';
import './log.css';

/** Who did what when, as the server tells it. */
interface Entry {
  at: string;
  /** Participant id; none where no author is known. */
  person?: string | null;
  stream: string;
  kind: string;
  /** Participant id of whom it was done to. */
  about?: string | null;
  /** What it was about, where that can be said in words. */
  text?: string | null;
}

interface Option {
  value: string;
  text: string;
}

interface Log {
  /** The newest of those found. */
  entries: readonly Entry[];
  found: number;
  /** Kinds that occur, to choose from. */
  kinds: readonly string[];
  people: readonly string[];
}

/** Opens the log of the meeting. */
export function LogButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" small icon="agenda" onClick={() => setOpen(true)}>
        {t('lead.log')}
      </Button>
      {open && <LogDialog onClose={() => setOpen(false)} />}
    </>
  );
}

/** How long nothing is typed before it is searched for, in milliseconds. */
const pause = 300;

function LogDialog({ onClose }: { onClose: () => void }) {
  const lead = useLead();
  const [person, setPerson] = useState('');
  const [kind, setKind] = useState('');
  const [text, setText] = useState('');
  const [log, setLog] = useState<Log | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const query = new URLSearchParams({
    as: 'lead',
    ...(person && { person }),
    ...(kind && { kind }),
    ...(text && { text }),
  });
  useEffect(() => {
    let gone = false;
    const ask = async () => {
      const { body, problem } = await call<Log>('GET', `/api/workshops/${lead.workshop}/log?${query}`);
      if (gone) return;
      if (body) setLog(body);
      setProblem(problem ?? null);
    };
    const soon = setTimeout(ask, text ? pause : 0);
    return () => {
      gone = true;
      clearTimeout(soon);
    };
  }, [person, kind, text]);
  return (
    <Dialog title={t('lead.log')} onClose={onClose}>
      <div class="stack log">
        <Field
          label={t('common.search')}
          type="search"
          value={text}
          onText={setText}
          maxLength={limits.title}
        />
        <div class="row">
          <Select
            label={t('lead.log.person')}
            value={person}
            options={[
              { value: '', text: t('lead.log.everybody') },
              ...sorted((log?.people ?? []).map((id) => ({ value: id, text: nameOf(id) }))),
            ]}
            onValue={setPerson}
          />
          <Select
            label={t('lead.log.kind')}
            value={kind}
            options={[
              { value: '', text: t('lead.log.everything') },
              ...sorted((log?.kinds ?? []).map((one) => ({ value: one, text: wordsOf(one) }))),
            ]}
            onValue={setKind}
          />
        </div>
        <p>
          <a class="button small" href={`/api/workshops/${lead.workshop}/log.csv?${query}`} download>
            {t('lead.log.csv')}
          </a>
        </p>
        {log && log.found > log.entries.length && (
          <p class="hint">
            {t('lead.log.newest', { n: number(log.entries.length), found: number(log.found) })}
          </p>
        )}
        {!log && !problem && (
          <p class="hint" role="status">
            {t('common.loading')}
          </p>
        )}
        {problem && <EmptyState title={reason(problem)} />}
        {log?.found === 0 && (
          <EmptyState title={t(person || kind || text ? 'lead.log.none' : 'lead.log.empty')} />
        )}
        <ol>
          {log?.entries.map((entry, place) => (
            <li key={place}>
              <time dateTime={entry.at}>{timeOfDay(entry.at)}</time>
              <span>
                <strong>{wordsOf(entry.kind)}</strong>
                <span class="hint">{doer(entry)}</span>
                {entry.about && entry.about !== entry.person && <span>{nameOf(entry.about)}</span>}
                {entry.text && <span class="text">{said(entry)}</span>}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </Dialog>
  );
}

/** To choose from by name. */
function sorted(options: readonly Option[]): Option[] {
  return [...options].sort((a, b) => a.text.localeCompare(b.text, language.peek()));
}

/** A kind in words; its own name where there are none yet. */
function wordsOf(kind: string): string {
  const key = `log.${kind}`;
  return known(key) ? t(key) : kind;
}

/** Who did it; of what the server did to somebody nothing needs to be said. */
function doer({ person, about }: Entry): string {
  if (person) return nameOf(person);
  return about ? '' : t('lead.log.nobody');
}

/** Where the text is a word of the program and not of people. */
const words: Readonly<Record<string, readonly string[]>> = {
  personAppointed: ['lead.role'],
  phaseSet: ['lead.phase', 'lead.poll.phase'],
  statusSet: ['lead.status'],
};

function said({ kind, text }: Entry): string {
  const key = words[kind]?.map((of) => `${of}.${text}`).find(known);
  return key ? t(key) : (text ?? '');
}
