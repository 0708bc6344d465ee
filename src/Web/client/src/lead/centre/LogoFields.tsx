import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { PictureButton } from '../../parts/PictureButton';
import { addressOf, logo as make } from '../../parts/picture';
import { t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import type { Logo } from '../../wire/workshops';

const most = 12;

interface Props {
  workshop: string;
  logos: readonly Logo[];
  onChange: (logos: readonly Logo[]) => void;
}

/** The logos of partners and funders: chosen as files, each with whose it is. */
export function LogoFields({ workshop, logos, onChange }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const rename = (at: number, name: string) =>
    onChange(logos.map((logo, i) => (i === at ? { ...logo, name } : logo)));
  const add = (picture: string, file: File) => {
    setProblem(null);
    if (!logos.some((logo) => logo.picture === picture))
      onChange([...logos, { picture, name: nameOf(file) }]);
  };
  return (
    <fieldset class="asked">
      <legend>{t('common.logos')}</legend>
      <p class="hint">{t('lead.logos.hint')}</p>
      {logos.map((logo, at) => (
        <div key={logo.picture} class="logo-line">
          <span class="logo">
            <img src={addressOf(workshop, logo.picture, 'lead')} alt="" />
          </span>
          <Field
            label={t('lead.logos.name')}
            value={logo.name}
            maxLength={limits.title}
            onText={(name) => rename(at, name)}
            required
          />
          <Button
            kind="quiet"
            icon="trash"
            label={t('lead.logos.remove', { name: logo.name })}
            onClick={() => onChange(logos.filter((_, i) => i !== at))}
          />
        </div>
      ))}
      {logos.length < most && (
        <PictureButton
          workshop={workshop}
          as="lead"
          make={make}
          icon="add"
          text={t('lead.logos.add')}
          sending={t('lead.logos.add')}
          accept="image/png,image/jpeg,image/webp"
          onPicture={add}
          onProblem={setProblem}
        />
      )}
      <p class="fault" role="alert" hidden={!problem}>
        {problem}
      </p>
    </fieldset>
  );
}

/** "interreg_logo.png" says whose it is almost. */
const nameOf = (file: File) =>
  file.name
    .replace(/\.\w+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim()
    .slice(0, limits.title) || t('lead.logos.one');
