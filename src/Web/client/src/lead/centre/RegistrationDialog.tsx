import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { labelOf } from '../../parts/RegistrationFields';
import { t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import { ulid } from '../../wire/ulid';
import type { RegistrationField } from '../../wire/workshops';
import { lines } from '../board/dialogs/settings';
import { FormDialog } from '../parts/FormDialog';
import { LinesField } from '../parts/LinesField';
import { Tick } from '../parts/Tick';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';

/** Fields that every organiser may want. */
const usual = ['name', 'organisation', 'sector', 'email', 'phone', 'needs'];
/** Sectors to begin with; the organiser changes them. */
const sectors = ['public', 'ngo', 'residents', 'business', 'education'] as const;

/** What people who register are asked, each with what it is for; and what they agree to. */
export function RegistrationDialog({ onClose }: { onClose: () => void }) {
  const lead = useLead();
  const { registration } = useWorkshop();
  const [fields, setFields] = useState<readonly RegistrationField[]>(registration.fields);
  const [consent, setConsent] = useState(registration.consent ?? '');
  const own = fields.filter((field) => !usual.includes(field.id));
  const change = (id: string, to: Partial<RegistrationField>) =>
    setFields(fields.map((field) => (field.id === id ? { ...field, ...to } : field)));
  const tick = (id: string, on: boolean) =>
    setFields(on ? inOrder([...fields, fresh(id)]) : fields.filter((field) => field.id !== id));
  const save = () => {
    lead.tell(
      { $type: 'setRegistration', fields: fields.map(tidy), consent: consent.trim() },
      [{ $type: 'setRegistration', fields: registration.fields, consent: registration.consent ?? '' }],
      t('lead.did.registration'),
    );
    onClose();
  };
  const valid = own.every((field) => field.label?.trim());
  return (
    <FormDialog title={t('lead.registration')} ready={valid} onSave={save} onClose={onClose}>
      <p class="hint">{t('lead.registration.hint')}</p>
      {usual.map((id) => {
        const field = fields.find((one) => one.id === id);
        return (
          <fieldset key={id} class="asked">
            <Tick label={labelOf({ id })} on={Boolean(field)} onTick={(on) => tick(id, on)} />
            {field && <Details field={field} onChange={(to) => change(id, to)} />}
          </fieldset>
        );
      })}
      {own.map((field) => (
        <fieldset key={field.id} class="asked">
          <Field
            label={t('lead.registration.label')}
            value={field.label ?? ''}
            maxLength={limits.title}
            onText={(label) => change(field.id, { label })}
            required
          />
          <Details field={field} onChange={(to) => change(field.id, to)} />
          <Button kind="quiet" small icon="trash" onClick={() => tick(field.id, false)}>
            {t('common.remove')}
          </Button>
        </fieldset>
      ))}
      <Button
        kind="quiet"
        small
        icon="add"
        disabled={fields.length >= 20}
        onClick={() => setFields([...fields, { id: ulid(), label: '', required: false }])}
      >
        {t('lead.registration.add')}
      </Button>
      <LinesField
        label={t('lead.registration.consent')}
        hint={t('lead.registration.consentHint')}
        rows={4}
        value={consent}
        maxLength={limits.paragraph}
        onText={setConsent}
      />
    </FormDialog>
  );
}

interface DetailsProps {
  field: RegistrationField;
  onChange: (to: Partial<RegistrationField>) => void;
}

/** What a field is for, what can be chosen, whether one must answer. */
function Details({ field, onChange }: DetailsProps) {
  const chosen = field.options?.join('\n') ?? '';
  const choices = field.id === 'sector' || !usual.includes(field.id);
  return (
    <div class="details">
      <Field
        label={t('lead.registration.purpose')}
        value={field.purpose ?? ''}
        maxLength={limits.paragraph}
        onText={(purpose) => onChange({ purpose })}
      />
      {choices && (
        <LinesField
          label={t(field.id === 'sector' ? 'lead.registration.sectors' : 'lead.registration.options')}
          hint={t('lead.registration.optionsHint')}
          rows={Math.min(6, Math.max(2, (field.options?.length ?? 0) + 1))}
          value={chosen}
          onText={(text) => onChange({ options: text.split('\n') })}
        />
      )}
      <Tick
        label={t('lead.registration.required')}
        on={field.required === true}
        onTick={(required) => onChange({ required })}
      />
    </div>
  );
}

function fresh(id: string): RegistrationField {
  const options = id === 'sector' ? sectors.map((one) => t(`lead.sector.${one}`)) : undefined;
  return { id, purpose: t(`lead.purpose.${id}` as 'lead.purpose.name'), options, required: id === 'name' };
}

function inOrder(fields: readonly RegistrationField[]): RegistrationField[] {
  const place = (id: string) => (usual.includes(id) ? usual.indexOf(id) : usual.length);
  return [...fields].sort((a, b) => place(a.id) - place(b.id));
}

function tidy(field: RegistrationField): RegistrationField {
  return {
    id: field.id,
    label: field.label?.trim() || undefined,
    purpose: field.purpose?.trim() || undefined,
    options: field.options ? lines(field.options.join('\n')) : undefined,
    required: field.required === true,
  };
}
