import { t } from '../texts/texts';
import type { Logo } from '../wire/workshops';

interface Props {
  logos: readonly Logo[];
  /** Where the picture of that id is. */
  at: (picture: string) => string;
}

/** Whose meeting it is and who pays for it. Logos are made for white paper, and stand on white in the dark, too. */
export function Logos({ logos, at }: Props) {
  if (logos.length === 0) return null;
  return (
    <ul class="logos" aria-label={t('common.logos')}>
      {logos.map((logo) => (
        <li key={logo.picture} class="logo">
          <img src={at(logo.picture)} alt={logo.name} draggable={false} />
        </li>
      ))}
    </ul>
  );
}
