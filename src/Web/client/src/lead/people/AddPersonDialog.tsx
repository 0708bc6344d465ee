import { useState } from 'preact/hooks';
import { type Answers, introduction, RegistrationFields } from '../../parts/RegistrationFields';
import { Select } from '../../parts/Select';
import { t } from '../../texts/texts';
import { ulid } from '../../wire/ulid';
import type { TeamView } from '../../wire/workshops';
import { ordered } from '../board/picture';
import { FormDialog } from '../parts/FormDialog';
import { Tick } from '../parts/Tick';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';
import { addPerson } from './register';

/** A person without a phone: counts in teams and attendance as everybody does. */
export function AddPersonDialog({ onClose }: { onClose: () => void }) {
  const lead = useLead();
  const { registration } = useWorkshop();
  const [participant] = useState(ulid);
  const [answers, setAnswers] = useState<Answers>({});
  const [team, setTeam] = useState('');
  const [here, setHere] = useState(true);
  const [failed, setFailed] = useState(false);
  const teams = ordered(lead.meeting.all<TeamView>('team'));
  const name = { id: 'name', required: true };
  const fields = [name, ...registration.fields.filter((field) => field.id !== 'name')];
  const save = async () => {
    const added = await addPerson(lead, {
      ...introduction(answers),
      participant,
      here,
      team: team || undefined,
    });
    setFailed(!added);
    if (added) onClose();
  };
  return (
    <FormDialog
      title={t('lead.register.add')}
      ready={Boolean(answers.name?.trim())}
      onSave={save}
      onClose={onClose}
    >
      <RegistrationFields
        fields={fields}
        answers={answers}
        onAnswer={(id, text) => setAnswers((before) => ({ ...before, [id]: text }))}
      />
      {teams.length > 0 && here && (
        <Select
          label={t('lead.person.team')}
          value={team}
          options={[
            { value: '', text: t('lead.team.none') },
            ...teams.map((one) => ({ value: one.id, text: one.name })),
          ]}
          onValue={setTeam}
        />
      )}
      <Tick label={t('lead.register.isHere')} on={here} onTick={setHere} />
      <p role="alert">{failed && t('phone.notSaved')}</p>
    </FormDialog>
  );
}
