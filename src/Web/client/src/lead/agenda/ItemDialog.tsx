import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Field } from '../../parts/Field';
import { t } from '../../texts/texts';
import { type ActivityView, type AgendaItemView, limits, type Phase } from '../../wire/contracts';
import { ordered } from '../board/picture';
import { Select } from '../parts/Select';
import { useLead } from '../session/lead';
import { add, edit } from './acts';
import { StagingFields } from './StagingFields';

const kinds = ['arrival', 'talk', 'work', 'break', 'closing'] as const;

/** A new block, or another wording for one. */
export function ItemDialog({ item, onClose }: { item: AgendaItemView | null; onClose: () => void }) {
  const lead = useLead();
  const [title, setTitle] = useState(item?.title ?? '');
  const [minutes, setMinutes] = useState(String(item?.minutes ?? 20));
  const [kind, setKind] = useState(item?.kind ?? 'work');
  const [activity, setActivity] = useState(item?.activityId ?? '');
  const [opens, setOpens] = useState<Phase | ''>(item?.opens ?? '');
  const [closes, setCloses] = useState(item?.closes ?? false);
  const valid = title.trim() !== '' && /^\d{1,4}$/.test(minutes) && Number(minutes) <= 1440;
  const save = (event: Event) => {
    event.preventDefault();
    const block = { title: title.trim(), minutes: Number(minutes), kind, activity };
    const staging = { closes, ...(opens && { opens }) };
    if (item) edit(lead, item, block, staging);
    else add(lead, block, staging);
    onClose();
  };
  const kindOptions = kinds.map((value) => ({ value: value as string, text: t(`lead.kind.${value}`) }));
  const activities = ordered(lead.meeting.all<ActivityView>('activity'));
  return (
    <Dialog title={t(item ? 'lead.agenda.edit' : 'lead.agenda.add')} onClose={onClose}>
      <form class="stack" onSubmit={save}>
        <Field
          label={t('lead.agenda.title')}
          value={title}
          onText={setTitle}
          maxLength={limits.title}
          autoFocus
          required
        />
        <Field
          label={t('lead.agenda.minutes')}
          type="number"
          min={0}
          max={1440}
          value={minutes}
          onText={setMinutes}
        />
        <Select label={t('lead.agenda.kind')} value={kind} options={kindOptions} onValue={setKind} />
        <Select
          label={t('lead.agenda.opens')}
          value={activity}
          options={[
            { value: '', text: t('lead.agenda.opensNothing') },
            ...activities.map((one) => ({ value: one.id, text: one.title })),
          ]}
          onValue={setActivity}
        />
        <StagingFields opens={opens} onOpens={setOpens} closes={closes} onCloses={setCloses} />
        <Button type="submit" kind="primary" disabled={!valid}>
          {t('common.save')}
        </Button>
      </form>
    </Dialog>
  );
}
