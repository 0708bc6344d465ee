import { useRef, useState } from 'preact/hooks';
import { t } from '../texts/texts';
import type { As } from '../wire/contracts';
import { Button } from './Button';
import { keepPicture, pictureProblem } from './picture';
import { toast } from './Toast';

interface Props {
  workshop: string;
  as: As;
  /** A picture is kept. */
  onPhoto: (id: string) => void;
}

/** Takes a photo, or chooses one, and sends it; the words to it come with the note. */
export function PhotoButton({ workshop, as, onPhoto }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    const { id, problem } = await keepPicture(workshop, file, as);
    setBusy(false);
    if (id) onPhoto(id);
    else toast(pictureProblem(problem ?? ''));
  };
  return (
    <>
      <Button kind="quiet" small icon="camera" disabled={busy} onClick={() => input.current?.click()}>
        {t(busy ? 'common.photoSending' : 'common.photo')}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        aria-label={t('common.photo')}
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
