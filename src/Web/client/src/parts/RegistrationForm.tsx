import { useEffect, useRef, useState } from 'preact/hooks';
import type { Registration } from '../wire/workshops';
import { Button } from './Button';
import { type Answers, Consent, introduction, isMissing, RegistrationFields } from './RegistrationFields';

interface Props {
  registration: Registration;
  hint: string;
  /** Words of the button. */
  send: string;
  /** Sends it; words of what went wrong, or null. */
  onSend: (said: ReturnType<typeof introduction>) => Promise<string | null>;
}

/** What the organisers ask, to fill in and send. What is missing is said once somebody wants to send, and at its place. */
export function RegistrationForm({ registration, hint, send, onSend }: Props) {
  const [answers, setAnswers] = useState<Answers>({});
  const [agreed, setAgreed] = useState(false);
  const [tries, setTries] = useState(0);
  const [fault, setFault] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [tries]);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const lacks =
      (registration.consent && !agreed) || registration.fields.some((one) => isMissing(one, answers));
    if (lacks) return setTries(tries + 1);
    // What is left for the browser to judge: an e-mail address that is none
    if (!form.current?.reportValidity()) return;
    setFault(await onSend(introduction(answers, agreed ? registration.consentVersion : undefined)));
  }

  return (
    <form class="stack" ref={form} noValidate onSubmit={(event) => void submit(event)}>
      <p class="hint">{hint}</p>
      <RegistrationFields
        fields={registration.fields}
        answers={answers}
        tried={tries > 0}
        onAnswer={(id, text) => setAnswers((before) => ({ ...before, [id]: text }))}
      />
      <Consent registration={registration} given={agreed} tried={tries > 0} onGiven={setAgreed} />
      <p role="alert" class="fault">
        {fault}
      </p>
      <Button type="submit" kind="primary">
        {send}
      </Button>
    </form>
  );
}
