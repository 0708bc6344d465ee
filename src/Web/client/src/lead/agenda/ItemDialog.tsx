import { useState } from 'preact/hooks';
import { Field } from '../../parts/Field';
import { Select } from '../../parts/Select';
import { t } from '../../texts/texts';
import { localTime, momentIn, zone } from '../../texts/zone';
import type { Phase } from '../../wire/boards';
import { limits } from '../../wire/contracts';
import type { ActivityView, AgendaItemView, TeamView } from '../../wire/workshops';
import { ordered } from '../board/picture';
import { FormDialog } from '../parts/FormDialog';
import { useLead } from '../session/lead';
import { titleOf } from '../session/titles';
import { useWorkshop } from '../session/useWorkshop';
import { add, edit } from './acts';
import { StagingFields } from './StagingFields';

const kinds = ['arrival', 'talk', 'work', 'break', 'closing'] as const;

/** A new block, or another wording for one. */
export function ItemDialog({ item, onClose }: { item: AgendaItemView | null; onClose: () => void }) {
  const lead = useLead();
  const { startsAt: day } = useWorkshop();
  const [title, setTitle] = useState(item?.title ?? '');
  const [minutes, setMinutes] = useState(String(item?.minutes ?? 20));
  const [kind, setKind] = useState(item?.kind ?? 'work');
  const [activity, setActivity] = useState(item?.activityId ?? '');
  const [opens, setOpens] = useState<Phase | ''>(item?.opens ?? '');
  const [closes, setCloses] = useState(item?.closes ?? false);
  const [team, setTeam] = useState(item?.teamId ?? '');
  const [own, setOwn] = useState(timeOf(item?.notBefore));
  const [least, setLeast] = useState(item?.least ? String(item.least) : '');
  const valid = title.trim() !== '' && isMinutes(minutes) && (least === '' || isMinutes(least));
  const save = () => {
    const startsAt = momentOf(own, item?.notBefore ?? item?.startsAt ?? day);
    const block = {
      title: title.trim(),
      minutes: Number(minutes),
      kind,
      activity,
      team,
      startsAt,
      least: Number(least),
    };
    const staging = { closes, ...(opens && { opens }) };
    if (item) edit(lead, item, block, staging);
    else add(lead, block, staging);
    onClose();
  };
  const kindOptions = kinds.map((value) => ({ value: value as string, text: t(`lead.kind.${value}`) }));
  const activities = ordered(lead.meeting.all<ActivityView>('activity'));
  const teams = ordered(lead.meeting.all<TeamView>('team'));
  return (
    <FormDialog
      title={t(item ? 'lead.agenda.edit' : 'lead.agenda.add')}
      ready={valid}
      onSave={save}
      onClose={onClose}
    >
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
          ...activities.map((one) => ({ value: one.id, text: titleOf(lead, one) })),
        ]}
        onValue={setActivity}
      />
      <StagingFields
        kind={activities.find((one) => one.id === activity)?.kind}
        opens={opens}
        onOpens={setOpens}
        closes={closes}
        onCloses={setCloses}
      />
      {teams.length > 0 && (
        <Select
          label={t('lead.agenda.team')}
          value={team}
          options={[
            { value: '', text: t('lead.agenda.everybody') },
            ...teams.map((one) => ({ value: one.id, text: one.name })),
          ]}
          onValue={setTeam}
        />
      )}
      {team && <p class="hint">{t('lead.agenda.teamHint')}</p>}
      <div class="two">
        <Field
          label={t('lead.agenda.ownTime')}
          hint={t('lead.agenda.ownTimeHint')}
          type="time"
          value={own}
          disabled={!day && !item?.startsAt}
          onText={setOwn}
        />
        <Field
          label={t('lead.agenda.least')}
          hint={t('lead.agenda.leastHint')}
          type="number"
          min={1}
          max={1440}
          value={least}
          onText={setLeast}
        />
      </div>
    </FormDialog>
  );
}

function isMinutes(text: string): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) <= 1440;
}

function timeOf(moment: string | undefined): string {
  return moment ? localTime(new Date(moment), zone()).slice(11) : '';
}

/** That time of the day of that moment; empty for none. */
function momentOf(time: string, day: string | undefined): string {
  if (!time || !day) return '';
  return momentIn(localTime(new Date(day), zone()).slice(0, 10), time, zone())?.toISOString() ?? '';
}
