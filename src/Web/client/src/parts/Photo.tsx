import { useState } from 'preact/hooks';
import { t } from '../texts/texts';
import type { As } from '../wire/contracts';
import { addressOf } from './picture';

interface Props {
  workshop: string;
  /** The picture's id. */
  id: string;
  as: As;
  /** What is on it. */
  text: string;
}

/** A picture of the workshop; where it cannot be shown, words say that there is one. */
export function Photo({ workshop, id, as, text }: Props) {
  const [failed, setFailed] = useState(false);
  if (failed) return <p class="hint">{t('common.noPhoto')}</p>;
  return (
    <img
      class="photo"
      src={addressOf(workshop, id, as)}
      alt={text}
      loading="lazy"
      draggable={false}
      onError={() => setFailed(true)}
    />
  );
}
