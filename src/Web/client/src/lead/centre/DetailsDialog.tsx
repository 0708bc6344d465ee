import { useState } from 'preact/hooks';
import { Field } from '../../parts/Field';
import { Select } from '../../parts/Select';
import { languageNames, languages, t } from '../../texts/texts';
import { zone } from '../../texts/zone';
import { limits } from '../../wire/contracts';
import { lines } from '../board/dialogs/settings';
import { FormDialog } from '../parts/FormDialog';
import { LinesField } from '../parts/LinesField';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';
import { momentsOf, toTimes } from './moment';

/** Title, place, time, number in the series, and the areas of the plan. */
export function DetailsDialog({ onClose }: { onClose: () => void }) {
  const lead = useLead();
  const workshop = useWorkshop();
  const [title, setTitle] = useState(workshop.title);
  const [place, setPlace] = useState(workshop.place ?? '');
  const [when, setWhen] = useState(momentsOf(workshop.startsAt, workshop.endsAt, zone()));
  const [language, setLanguage] = useState(workshop.language);
  const [number, setNumber] = useState(workshop.number ? String(workshop.number) : '');
  const [areas, setAreas] = useState(workshop.areas.join('\n'));
  const save = () => {
    if (title.trim() !== workshop.title) lead.tell({ $type: 'rename', title: title.trim() });
    if (Number(number) !== (workshop.number ?? 0)) lead.tell({ $type: 'setNumber', number: Number(number) });
    lead.tell({
      $type: 'describe',
      place: place.trim(),
      language,
      areas: lines(areas),
      ...toTimes(when, zone()),
    });
    onClose();
  };
  return (
    <FormDialog title={t('lead.details')} ready={title.trim() !== ''} onSave={save} onClose={onClose}>
      <Field label={t('create.title')} value={title} onText={setTitle} maxLength={limits.title} required />
      <Field label={t('create.place')} value={place} onText={setPlace} maxLength={limits.title} />
      <Field
        label={t('lead.details.number')}
        hint={t('lead.details.numberHint')}
        type="number"
        min={1}
        max={10_000}
        value={number}
        onText={setNumber}
      />
      <div class="three">
        <Field
          label={t('create.day')}
          type="date"
          value={when.day}
          onText={(day) => setWhen((before) => ({ ...before, day }))}
        />
        <Field
          label={t('create.from')}
          type="time"
          value={when.from}
          onText={(from) => setWhen((before) => ({ ...before, from }))}
        />
        <Field
          label={t('create.to')}
          type="time"
          value={when.to}
          onText={(to) => setWhen((before) => ({ ...before, to }))}
        />
      </div>
      <Select
        label={t('create.language')}
        value={language}
        options={languages.map((value) => ({ value, text: languageNames[value] }))}
        onValue={setLanguage}
      />
      <LinesField
        label={t('lead.details.areas')}
        hint={t('lead.details.areasHint')}
        value={areas}
        onText={setAreas}
      />
    </FormDialog>
  );
}
