import { useId } from 'preact/hooks';
import { known, t } from '../texts/texts';
import type { Registration, RegistrationField } from '../wire/workshops';
import { Field } from './Field';
import { Select } from './Select';

/** What somebody answers, by field. */
export type Answers = Readonly<Record<string, string>>;

/** The words of a field: the organiser's, else the usual ones. */
export function labelOf({ id, label }: RegistrationField): string {
  const usual = `field.${id}`;
  return label?.trim() || (known(usual) ? t(usual) : id);
}

/** Fields that have a place of their own in the register. */
const basic = ['name', 'sector', 'organisation'];

/** The answers as the server takes them. */
export function introduction(answers: Answers, consent?: number) {
  const others = Object.fromEntries(Object.entries(answers).filter(([id]) => !basic.includes(id)));
  const { name, sector, organisation } = answers as Record<string, string | undefined>;
  return { name, sector, organisation, answers: others, consent };
}

/** Is an answer required that is not there? */
export function isMissing({ id, required }: RegistrationField, answers: Answers): boolean {
  return required === true && !answers[id]?.trim();
}

interface Props {
  fields: readonly RegistrationField[];
  answers: Answers;
  /** Somebody wanted to send it: what is missing is said. */
  tried?: boolean;
  onAnswer: (id: string, text: string) => void;
}

/** What the organisers ask, each with what it is for. */
export function RegistrationFields({ fields, answers, tried, onAnswer }: Props) {
  return (
    <>
      {fields.map((field) => (
        <One
          key={field.id}
          field={field}
          value={answers[field.id] ?? ''}
          fault={tried && isMissing(field, answers) ? t('register.missing') : null}
          onText={(text) => onAnswer(field.id, text)}
        />
      ))}
    </>
  );
}

const types: Record<string, 'email' | 'tel'> = { email: 'email', phone: 'tel' };
const completes: Record<string, string> = {
  name: 'name',
  organisation: 'organization',
  email: 'email',
  phone: 'tel',
};

interface OneProps {
  field: RegistrationField;
  value: string;
  fault: string | null;
  onText: (text: string) => void;
}

function One({ field, value, fault, onText }: OneProps) {
  const { id, purpose, options, required } = field;
  const label = required ? t('register.required', { label: labelOf(field) }) : labelOf(field);
  if (options && options.length > 0)
    return (
      <Select
        label={label}
        hint={purpose}
        fault={fault}
        required={required === true}
        value={value}
        options={[
          { value: '', text: t('register.choose') },
          ...options.map((one) => ({ value: one, text: one })),
        ]}
        onValue={onText}
      />
    );
  return (
    <Field
      label={label}
      hint={purpose}
      fault={fault}
      type={types[id] ?? 'text'}
      value={value}
      maxLength={basic.includes(id) ? 200 : 1000}
      autoComplete={completes[id] ?? 'off'}
      required={required === true}
      onText={onText}
    />
  );
}

/** The words that people agree to, where there are any. */
export function Consent({
  registration,
  given,
  tried,
  onGiven,
}: {
  registration: Registration;
  given: boolean;
  /** Somebody wanted to send it without. */
  tried: boolean;
  onGiven: (given: boolean) => void;
}) {
  const id = useId();
  if (!registration.consent) return null;
  const lacks = tried && !given;
  return (
    <div class="consent">
      <p class="whole">{registration.consent}</p>
      <label>
        <input
          type="checkbox"
          checked={given}
          aria-invalid={lacks ? true : undefined}
          aria-describedby={id}
          onChange={(event) => onGiven(event.currentTarget.checked)}
        />
        {t('register.agree')}
      </label>
      <p id={id} class="fault" role="alert" hidden={!lacks}>
        {lacks && t('register.agreeFirst')}
      </p>
    </div>
  );
}
