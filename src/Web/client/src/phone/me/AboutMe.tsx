import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { askedAt } from '../../join/visits';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { RegistrationForm } from '../../parts/RegistrationForm';
import { toast } from '../../parts/Toast';
import { t } from '../../texts/texts';
import { call } from '../../wire/problem';
import type { Registration } from '../../wire/workshops';
import type { Room } from '../room';

/** A card that asks who this is, when the organisers ask at all; it can be put away for good. */
export function AboutMe({ room }: { room: Room }) {
  const place = askedAt(room.workshop, room.as);
  const [done, setDone] = useState(() => localStorage.getItem(place) !== null);
  const registration = room.store.one('workshop').value?.registration;
  const open = useSignal(false);
  if (done || !registration || registration.fields.length === 0) return null;
  const finish = () => {
    localStorage.setItem(place, 'done');
    setDone(true);
  };
  return (
    <>
      <section class="notice">
        <p>{t('phone.aboutMe')}</p>
        <div class="row">
          <Button small kind="quiet" onClick={() => (open.value = true)}>
            {t('phone.tell')}
          </Button>
          <Button small kind="quiet" icon="close" label={t('phone.skip')} onClick={finish} />
        </div>
      </section>
      {open.value && (
        <AboutMeDialog
          room={room}
          registration={registration}
          onClose={() => (open.value = false)}
          onSaved={finish}
        />
      )}
    </>
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
  return (
    <Dialog title={t('phone.aboutMeTitle')} sheet onClose={onClose}>
      <RegistrationForm
        registration={registration}
        hint={t('phone.aboutMeHint')}
        send={t('common.save')}
        onSend={async (said) => {
          const { problem } = await call('PUT', `/api/workshops/${room.workshop}/me?as=${room.as}`, said);
          if (problem) return t(problem === 'consent' ? 'register.consentChanged' : 'phone.notSaved');
          toast(t('phone.saved'));
          onClose();
          onSaved?.();
          return null;
        }}
      />
    </Dialog>
  );
}
