import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { Field } from '../parts/Field';
import { toast } from '../parts/Toast';
import { type Key, t } from '../texts/texts';
import { call } from '../wire/problem';
import type { Room } from './room';

type Asked = 'name' | 'sector' | 'organisation';

const labels: Record<Asked, Key> = {
  name: 'phone.name',
  sector: 'phone.sector',
  organisation: 'phone.organisation',
};

/** A card that asks who this is, when the organisers ask at all; it can be put away for good. */
export function AboutMe({ room }: { room: Room }) {
  const place = `asked/${room.workshop}`;
  const [done, setDone] = useState(() => localStorage.getItem(place) !== null);
  const asks = room.store.one('workshop').value?.asks ?? [];
  const open = useSignal(false);
  if (done || asks.length === 0) return null;
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
        <AboutMeDialog room={room} asks={asks} onClose={() => (open.value = false)} onSaved={finish} />
      )}
    </section>
  );
}

interface DialogProps {
  room: Room;
  asks: readonly Asked[];
  onClose: () => void;
  onSaved?: () => void;
}

/** What the organisers ask of a person; nothing of it is needed to take part. */
export function AboutMeDialog({ room, asks, onClose, onSaved }: DialogProps) {
  const [answers, setAnswers] = useState<Partial<Record<Asked, string>>>({});
  const [failed, setFailed] = useState(false);

  async function save(): Promise<void> {
    const { problem } = await call('PUT', `/api/workshops/${room.workshop}/me?as=phone`, answers);
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
        {asks.map((asked) => (
          <Field
            key={asked}
            label={t(labels[asked])}
            value={answers[asked] ?? ''}
            maxLength={200}
            autoComplete={asked === 'name' ? 'name' : asked === 'organisation' ? 'organization' : 'off'}
            onText={(text) => setAnswers((before) => ({ ...before, [asked]: text }))}
          />
        ))}
        <p role="alert">{failed && t('phone.notSaved')}</p>
        <Button type="submit" kind="primary">
          {t('common.save')}
        </Button>
      </form>
    </Dialog>
  );
}
