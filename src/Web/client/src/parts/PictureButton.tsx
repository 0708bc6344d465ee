import { useRef, useState } from 'preact/hooks';
import type { As } from '../wire/contracts';
import { Button } from './Button';
import type { IconName } from './Icon';
import { keepPicture, type Make, pictureProblem } from './picture';

interface Props {
  workshop: string;
  as: As;
  make: Make;
  icon: IconName;
  text: string;
  /** The text while the picture is on its way. */
  sending: string;
  /** What may be chosen, as a file input has it. */
  accept: string;
  /** A picture is kept. */
  onPicture: (id: string, file: File) => void;
  /** It could not be kept; why, in words. */
  onProblem: (why: string) => void;
}

/** Chooses a picture, or takes one, and sends it. */
export function PictureButton({
  workshop,
  as,
  make,
  icon,
  text,
  sending,
  accept,
  onPicture,
  onProblem,
}: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    const { id, problem } = await keepPicture(workshop, file, as, make);
    setBusy(false);
    if (id) onPicture(id, file);
    else onProblem(pictureProblem(problem ?? ''));
  };
  return (
    <>
      <Button
        kind="quiet"
        small
        icon={icon}
        aria-disabled={busy}
        onClick={() => busy || input.current?.click()}
      >
        {busy ? sending : text}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={text}
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
