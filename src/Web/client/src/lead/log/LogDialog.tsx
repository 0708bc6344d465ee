import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { EmptyState } from '../../parts/EmptyState';
import { Select } from '../../parts/Select';
import { known, reason, t, timeOfDay } from '../../texts/texts';
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

interface Log {
  entries: readonly Entry[];
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

function LogDialog({ onClose }: { onClose: () => void }) {
  const lead = useLead();
  const [person, setPerson] = useState('');
  const [kind, setKind] = useState('');
  const [log, setLog] = useState<Log | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const query = new URLSearchParams({ as: 'lead', ...(person && { person }), ...(kind && { kind }) });
  useEffect(() => {
    let gone = false;
    void call<Log>('GET', `/api/workshops/${lead.workshop}/log?${query}`).then(({ body, problem }) => {
      if (gone) return;
      if (body) setLog(body);
      setProblem(problem ?? null);
    });
    return () => {
      gone = true;
    };
  }, [person, kind]);
  return (
    <Dialog title={t('lead.log')} onClose={onClose}>
      <div class="stack log">
        <div class="row">
          <Select
            label={t('lead.log.person')}
            value={person}
            options={[
              { value: '', text: t('lead.log.everybody') },
              ...(log?.people ?? []).map((id) => ({ value: id, text: nameOf(id) })),
            ]}
            onValue={setPerson}
          />
          <Select
            label={t('lead.log.kind')}
            value={kind}
            options={[
              { value: '', text: t('lead.log.everything') },
              ...(log?.kinds ?? []).map((one) => ({ value: one, text: wordsOf(one) })),
            ]}
            onValue={setKind}
          />
        </div>
        <p>
          <a class="button small" href={`/api/workshops/${lead.workshop}/log.csv?${query}`} download>
            {t('lead.log.csv')}
          </a>
        </p>
        {problem && <EmptyState title={reason(problem)} />}
        {log?.entries.length === 0 && <EmptyState title={t('lead.log.empty')} />}
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
const words: Readonly<Record<string, string>> = {
  personAppointed: 'lead.role',
  phaseSet: 'lead.phase',
  statusSet: 'lead.status',
};

function said({ kind, text }: Entry): string {
  const key = `${words[kind]}.${text}`;
  return known(key) ? t(key) : (text ?? '');
}
