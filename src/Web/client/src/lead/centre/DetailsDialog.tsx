import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Field } from '../../parts/Field';
import { languageNames, languages, t } from '../../texts/texts';
import { zone } from '../../texts/zone';
import { limits } from '../../wire/contracts';
import { lines } from '../board/settings';
import { LinesField } from '../parts/LinesField';
import { Select } from '../parts/Select';
import { Tick } from '../parts/Tick';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';
import { momentsOf, toTimes } from './moment';

const asks = ['name', 'sector', 'organisation'] as const;

/** Title, place, time, what joining people are asked, and the areas of the plan. */
export function DetailsDialog({ onClose }: { onClose: () => void }) {
  const lead = useLead();
  const workshop = useWorkshop();
  const [title, setTitle] = useState(workshop.title);
  const [place, setPlace] = useState(workshop.place ?? '');
  const [when, setWhen] = useState(momentsOf(workshop.startsAt, workshop.endsAt, zone()));
  const [language, setLanguage] = useState(workshop.language);
  const [asked, setAsked] = useState<readonly string[]>(workshop.asks);
  const [areas, setAreas] = useState(workshop.areas.join('\n'));
  const save = (event: Event) => {
    event.preventDefault();
    if (title.trim() !== workshop.title) lead.tell({ $type: 'rename', title: title.trim() });
    lead.tell({
      $type: 'describe',
      place: place.trim(),
      language,
      asks: asked,
      areas: lines(areas),
      ...toTimes(when, zone()),
    });
    onClose();
  };
  return (
    <Dialog title={t('lead.details')} onClose={onClose}>
      <form class="stack" onSubmit={save}>
        <Field label={t('create.title')} value={title} onText={setTitle} maxLength={limits.title} required />
        <Field label={t('create.place')} value={place} onText={setPlace} maxLength={limits.title} />
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
        <fieldset class="stack">
          <legend>{t('lead.details.asks')}</legend>
          {asks.map((ask) => (
            <Tick
              key={ask}
              label={t(`lead.details.ask.${ask}`)}
              on={asked.includes(ask)}
              onTick={(on) => setAsked(asks.filter((one) => (one === ask ? on : asked.includes(one))))}
            />
          ))}
        </fieldset>
        <LinesField
          label={t('lead.details.areas')}
          hint={t('lead.details.areasHint')}
          value={areas}
          onText={setAreas}
        />
        <Button type="submit" kind="primary" disabled={!title.trim()}>
          {t('common.save')}
        </Button>
      </form>
    </Dialog>
  );
}
