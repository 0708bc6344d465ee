import { useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { addressOf, keepPicture, logo as make, pictureProblem } from '../../parts/picture';
import { t } from '../../texts/texts';
import { type Logo, limits } from '../../wire/contracts';

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
      {logos.length < most && <LogoButton workshop={workshop} onLogo={add} onProblem={setProblem} />}
      <p class="fault" role="alert" hidden={!problem}>
        {problem}
      </p>
    </fieldset>
  );
}

interface ButtonProps {
  workshop: string;
  onLogo: (picture: string, file: File) => void;
  onProblem: (problem: string | null) => void;
}

function LogoButton({ workshop, onLogo, onProblem }: ButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    const { id, problem } = await keepPicture(workshop, file, 'lead', make);
    setBusy(false);
    onProblem(id ? null : pictureProblem(problem ?? ''));
    if (id) onLogo(id, file);
  };
  return (
    <>
      <Button kind="quiet" small icon="add" disabled={busy} onClick={() => input.current?.click()}>
        {t('lead.logos.add')}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/webp"
        hidden
        aria-label={t('lead.logos.add')}
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

/** "interreg_logo.png" says whose it is almost. */
const nameOf = (file: File) =>
  file.name
    .replace(/\.\w+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim()
    .slice(0, limits.title) || t('lead.logos.one');
