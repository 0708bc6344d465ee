import { known, t } from '../texts/texts';
import type { Registration, RegistrationField } from '../wire/contracts';
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

/** Is everything there that is required? */
export function complete(fields: readonly RegistrationField[], answers: Answers): boolean {
  return fields.every(({ id, required }) => !required || Boolean(answers[id]?.trim()));
}

interface Props {
  fields: readonly RegistrationField[];
  answers: Answers;
  onAnswer: (id: string, text: string) => void;
}

/** What the organisers ask, each with what it is for. */
export function RegistrationFields({ fields, answers, onAnswer }: Props) {
  return (
    <>
      {fields.map((field) => (
        <One
          key={field.id}
          field={field}
          value={answers[field.id] ?? ''}
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
  onText: (text: string) => void;
}

function One({ field, value, onText }: OneProps) {
  const { id, purpose, options, required } = field;
  const label = required ? t('register.required', { label: labelOf(field) }) : labelOf(field);
  if (options && options.length > 0)
    return (
      <Select
        label={label}
        hint={purpose}
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
  onGiven,
}: {
  registration: Registration;
  given: boolean;
  onGiven: (given: boolean) => void;
}) {
  if (!registration.consent) return null;
  return (
    <div class="consent">
      <p class="whole">{registration.consent}</p>
      <label>
        <input type="checkbox" checked={given} onChange={(event) => onGiven(event.currentTarget.checked)} />
        {t('register.agree')}
      </label>
    </div>
  );
}
