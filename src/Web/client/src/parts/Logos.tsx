import { t } from '../texts/texts';
import type { As, Logo } from '../wire/contracts';
import { addressOf } from './picture';

interface Props {
  workshop: string;
  logos: readonly Logo[];
  as: As;
}

/** Whose meeting it is and who pays for it. Logos are made for white paper, and stand on white in the dark, too. */
export function Logos({ workshop, logos, as }: Props) {
  if (logos.length === 0) return null;
  return (
    <ul class="logos" aria-label={t('common.logos')}>
      {logos.map((logo) => (
        <li key={logo.picture} class="logo">
          <img src={addressOf(workshop, logo.picture, as)} alt={logo.name} draggable={false} />
        </li>
      ))}
    </ul>
  );
}
