import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { type Answers, Consent, introduction, RegistrationFields } from '../parts/RegistrationFields';
import { toast } from '../parts/Toast';
import { t } from '../texts/texts';
import type { Registration } from '../wire/contracts';
import { call } from '../wire/problem';
import type { Room } from './room';

/** A card that asks who this is, when the organisers ask at all; it can be put away for good. */
export function AboutMe({ room }: { room: Room }) {
  const place = `asked/${room.workshop}`;
  const [done, setDone] = useState(() => localStorage.getItem(place) !== null);
  const registration = room.store.one('workshop').value?.registration;
  const open = useSignal(false);
  if (done || !registration || registration.fields.length === 0) return null;
  const finish = () => {
    localStorage.setItem(place, 'done');
    setDone(true);
  };
  return (
    <section class="notice">
      <p>{t('phone.aboutMe')}</p>
      <div class="row">
        <Button small kind="quiet" onClick={() => (open.value = true)}>
          {t('phone.tell')}
        </Button>
        <Button small kind="quiet" icon="close" label={t('phone.skip')} onClick={finish} />
      </div>
      {open.value && (
        <AboutMeDialog
          room={room}
          registration={registration}
          onClose={() => (open.value = false)}
          onSaved={finish}
        />
      )}
    </section>
  );
}

interface DialogProps {
  room: Room;
  registration: Registration;
  onClose: () => void;
  onSaved?: () => void;
}

/** What the organisers ask of a person; nothing of it is needed to take part. */
export function AboutMeDialog({ room, registration, onClose, onSaved }: DialogProps) {
  const [answers, setAnswers] = useState<Answers>({});
  const [agreed, setAgreed] = useState(false);
  const [failed, setFailed] = useState(false);

  async function save(): Promise<void> {
    const said = introduction(answers, agreed ? registration.consentVersion : undefined);
    const { problem } = await call('PUT', `/api/workshops/${room.workshop}/me?as=phone`, said);
    setFailed(problem !== undefined);
    if (problem !== undefined) return;
    toast(t('phone.saved'));
    onClose();
    onSaved?.();
  }

  return (
    <Dialog title={t('phone.aboutMeTitle')} sheet onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p class="hint">{t('phone.aboutMeHint')}</p>
        <RegistrationFields
          fields={registration.fields}
          answers={answers}
          onAnswer={(id, text) => setAnswers((before) => ({ ...before, [id]: text }))}
        />
        <Consent registration={registration} given={agreed} onGiven={setAgreed} />
        <p role="alert">{failed && t('phone.notSaved')}</p>
        <Button type="submit" kind="primary" disabled={Boolean(registration.consent) && !agreed}>
          {t('common.save')}
        </Button>
      </form>
    </Dialog>
  );
}
