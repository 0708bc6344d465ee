import { useState } from 'preact/hooks';
import { Select } from '../../parts/Select';
import { t } from '../../texts/texts';
import type { PersonView } from '../../wire/workshops';
import { useLead } from '../session/lead';
import { type Entry, entryOf, nameOf, recognise } from './register';

/** Somebody who registered came in by the code: which of the nameless phones is theirs? */
export function Recognise({ entry }: { entry: Entry }) {
  const lead = useLead();
  const [phone, setPhone] = useState('');
  const nameless = lead.meeting
    .all<PersonView>('person')
    .filter((person) => person.role === 'participant' && !person.removed && !entryOf(person.id)?.name);
  if (nameless.length === 0) return null;
  return (
    <Select
      label={t('lead.register.phoneOf', { name: entry.name ?? '' })}
      bare
      value={phone}
      options={[
        { value: '', text: t('lead.register.phone') },
        ...nameless.map((person) => ({ value: person.id, text: nameOf(person.id) })),
      ]}
      onValue={(chosen) => {
        setPhone(chosen);
        if (chosen) void recognise(lead, entry.participant, chosen);
      }}
    />
  );
}
