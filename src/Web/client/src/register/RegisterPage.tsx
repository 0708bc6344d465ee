import { useEffect, useState } from 'preact/hooks';
import type { Place } from '../pages';
import { Button } from '../parts/Button';
import { LanguageSwitch } from '../parts/LanguageSwitch';
import {
  type Answers,
  Consent,
  complete,
  introduction,
  RegistrationFields,
} from '../parts/RegistrationFields';
import { Trouble } from '../parts/Trouble';
import { useTitle } from '../parts/useTitle';
import { Waiting } from '../parts/Waiting';
import { known, t, timeOfDay, wholeDay } from '../texts/texts';
import { showTimesIn } from '../texts/zone';
import type { Registration, Time } from '../wire/contracts';
import { call } from '../wire/problem';
import './register.css';

/** What those who have the code may know before they are in. */
interface Announcement {
  title: string;
  timeZone: string;
  place?: string;
  startsAt?: Time;
  endsAt?: Time;
  open: boolean;
  registration: Registration;
}

/** Registering before the meeting, by its code. */
export default function RegisterPage({ code }: Place) {
  const [meeting, setMeeting] = useState<Announcement | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [link, setLink] = useState<string | null>(null);
  useTitle(meeting?.title ?? t('register.title'));
  useEffect(() => {
    void call<Announcement>('GET', `/api/registration/${code}`).then(({ body, problem }) => {
      showTimesIn(body?.timeZone);
      setMeeting(body ?? null);
      setTrouble(problem ?? null);
    });
  }, [code]);
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
          <p>{t('register.closed')}</p>
        )}
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
  const [answers, setAnswers] = useState<Answers>({});
  const [agreed, setAgreed] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const ready = complete(registration.fields, answers) && (agreed || !registration.consent);
  const send = async (event: Event) => {
    event.preventDefault();
    const said = introduction(answers, agreed ? registration.consentVersion : undefined);
    const { body, problem } = await call<{ personalUrl: string }>('POST', `/api/registration/${code}`, said);
    if (body) onDone(body.personalUrl);
    else setFault(words(problem));
  };
  return (
    <form class="stack" onSubmit={send}>
      <p>{t('register.hint')}</p>
      <RegistrationFields
        fields={registration.fields}
        answers={answers}
        onAnswer={(id, text) => setAnswers((before) => ({ ...before, [id]: text }))}
      />
      <Consent registration={registration} given={agreed} onGiven={setAgreed} />
      <p role="alert" class="fault">
        {fault}
      </p>
      <Button type="submit" kind="primary" disabled={!ready}>
        {t('register.send')}
      </Button>
    </form>
  );
}

function Registered({ link }: { link: string }) {
  return (
    <section class="stack" role="status">
      <h2>{t('register.done')}</h2>
      <p>{t('register.doneHint')}</p>
      <p class="personal-link">
        <a href={link}>{link}</a>
      </p>
    </section>
  );
}

function words(problem: string | undefined): string {
  const key = `join.trouble.${problem}`;
  if (problem === 'consent') return t('register.consentChanged');
  return known(key) ? t(key) : t('register.failed');
}
