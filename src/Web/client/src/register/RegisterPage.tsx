import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../pages';
import { Button } from '../parts/Button';
import { Field } from '../parts/Field';
import { useKeptFocus } from '../parts/keptFocus';
import { LanguageSwitch } from '../parts/LanguageSwitch';
import { Logos } from '../parts/Logos';
import { RegistrationForm } from '../parts/RegistrationForm';
import { Trouble } from '../parts/Trouble';
import { useTitle } from '../parts/useTitle';
import { Waiting } from '../parts/Waiting';
import { known, t, timeOfDay, wholeDay } from '../texts/texts';
import { showTimesIn } from '../texts/zone';
import type { Time } from '../wire/contracts';
import { call } from '../wire/problem';
import type { Logo, Registration } from '../wire/workshops';
import './register.css';

/** What those who have the code may know before they are in. */
interface Announcement {
  title: string;
  timeZone: string;
  place?: string;
  startsAt?: Time;
  endsAt?: Time;
  open: boolean;
  logos: readonly Logo[];
  registration: Registration;
}

/** Registering before the meeting, by its code. */
export default function RegisterPage({ code }: Place) {
  const [meeting, setMeeting] = useState<Announcement | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [link, setLink] = useState<string | null>(null);
  useKeptFocus();
  useTitle(meeting?.title ?? t('register.title'));
  useEffect(() => {
    void call<Announcement>('GET', `/api/registration/${code}`).then(({ body, problem }) => {
      showTimesIn(body?.timeZone);
      setMeeting(body ?? null);
      setTrouble(problem ?? null);
    });
  }, [code]);
  if (trouble === 'offline')
    return (
      <Trouble
        title={t('phone.noConnection')}
        action={{ text: t('common.reload'), do: () => location.reload() }}
      />
    );
  if (trouble) return <Trouble title={words(trouble)} action={{ text: t('common.toStart'), href: '/' }} />;
  if (!meeting) return <Waiting />;
  return (
    <div class="register-page">
      <header>
        <LanguageSwitch />
      </header>
      <main>
        <h1>{meeting.title}</h1>
        <p class="hint">{whenAndWhere(meeting)}</p>
        {link ? (
          <Registered link={link} />
        ) : meeting.open ? (
          <Form code={code} registration={meeting.registration} onDone={setLink} />
        ) : (
          <p class="card">{t('register.closed')}</p>
        )}
        <Logos logos={meeting.logos} at={(id) => `/api/registration/${code}/logos/${id}`} />
      </main>
    </div>
  );
}

function whenAndWhere({ startsAt, endsAt, place }: Announcement): string {
  const hours = startsAt && [timeOfDay(startsAt), endsAt && timeOfDay(endsAt)].filter(Boolean).join('–');
  return [startsAt && wholeDay(startsAt), hours, place].filter(Boolean).join(' · ');
}

interface FormProps {
  code: string;
  registration: Registration;
  onDone: (link: string) => void;
}

function Form({ code, registration, onDone }: FormProps) {
  return (
    <RegistrationForm
      registration={registration}
      hint={t('register.hint')}
      send={t('register.send')}
      onSend={async (said) => {
        const { body, problem } = await call<{ personalUrl: string }>(
          'POST',
          `/api/registration/${code}`,
          said,
        );
        if (body) onDone(body.personalUrl);
        return body ? null : notSent(problem);
      }}
    />
  );
}

function Registered({ link }: { link: string }) {
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    field.current?.select();
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  return (
    <section class="card stack" role="status">
      <h2>{t('register.done')}</h2>
      <p>{t('register.doneHint')}</p>
      <Field label={t('register.link')} value={link} readOnly innerRef={field} onText={() => {}} />
      <p class="personal-link">
        {navigator.clipboard && (
          <Button icon={copied ? 'check' : 'copy'} onClick={() => void copy()}>
            {t(copied ? 'register.copied' : 'register.copy')}
          </Button>
        )}
        <a class="button" href={link}>
          {t('register.open')}
        </a>
      </p>
    </section>
  );
}

function words(problem: string): string {
  const key = `join.trouble.${problem}`;
  return known(key) ? t(key) : t('register.failed');
}

/** What was filled in stays on the page, and nobody tries again but the person. */
function notSent(problem: string): string {
  if (problem === 'consent') return t('register.consentChanged');
  return problem === 'offline' || problem === 'busy' ? t('register.failed') : words(problem);
}
