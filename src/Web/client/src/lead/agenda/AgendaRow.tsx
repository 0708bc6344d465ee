import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { Menu } from '../../parts/Menu';
import { TeamMark } from '../../parts/marks';
import { t, timeOfDay } from '../../texts/texts';
import type { ActivityView, TeamView } from '../../wire/workshops';
import { pick } from '../drag/drag';
import { type Lead, useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';
import { edit, move, remove } from './acts';
import { type Row, stepTo } from './timeline';

interface Props {
  row: Row;
  /** All blocks in their order. */
  ids: readonly string[];
  onEdit: () => void;
}

/** A block of the agenda: taller the longer it is, with the present moment on its edge. */
export function AgendaRow({ row, ids, onEdit }: Props) {
  const lead = useLead();
  const { item, when } = row;
  const closed = useWorkshop().status === 'closed';
  const activity = lead.meeting.of<ActivityView>('activity', item.activityId ?? '').value;
  const team = lead.meeting.of<TeamView>('team', item.teamId ?? '').value;
  return (
    <li
      class={`block ${when} kind-${item.kind} ${row.startsAt === null ? 'timeless' : ''} ${row.beside ? 'beside' : ''}`}
      style={{ '--minutes': Math.min(item.minutes, 90) }}
      aria-current={when === 'present' ? 'step' : undefined}
      data-item-drop={item.id}
      onPointerDown={(event) => pick(event, () => load(lead, row, ids))}
    >
      {row.moment !== null && (
        <span class="moment" style={{ blockSize: `${row.moment * 100}%` }}>
          <span class="unseen">{t('lead.agenda.now')}</span>
        </span>
      )}
      {row.startsAt !== null && (
        <span class="time">
          {timeOfDay(row.startsAt)}
          {item.notBefore && <Icon name="lock" label={t('lead.agenda.fixed')} />}
        </span>
      )}
      <div class="what">
        {team && (
          <span class={`whose team-${team.colour}`}>
            <TeamMark colour={team.colour} /> {team.name}
          </span>
        )}
        <strong>{item.title}</strong>
        {activity && <span class="hint">{activity.title}</span>}
        <div class="do">
          <Minutes row={row} />
          <span class="gap" />
          {when !== 'present' && !closed && (
            <Button
              kind="quiet"
              small
              icon="play"
              label={t('lead.agenda.start', { title: item.title })}
              onClick={() => lead.tell({ $type: 'startItem', itemId: item.id })}
            />
          )}
          <RowMenu row={row} ids={ids} onEdit={onEdit} />
        </div>
      </div>
    </li>
  );
}

/** The length, to be changed in place. */
function Minutes({ row: { item } }: { row: Row }) {
  const lead = useLead();
  return (
    <label class="minutes">
      <input
        type="number"
        min={0}
        max={1440}
        key={item.minutes}
        defaultValue={String(item.minutes)}
        aria-label={t('lead.agenda.minutesOf', { title: item.title })}
        onChange={(event) => {
          const minutes = Number(event.currentTarget.value);
          if (Number.isInteger(minutes) && minutes >= 0 && minutes <= 1440) edit(lead, item, { minutes });
        }}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      {t('lead.agenda.min')}
    </label>
  );
}

function RowMenu({ row: { item }, ids, onEdit }: Props) {
  const lead = useLead();
  const step = (by: -1 | 1) => {
    const to = stepTo(ids, item.id, by);
    return { disabled: to === null, do: () => to && move(lead, ids, item.id, to.after) };
  };
  return (
    <Menu
      label={t('lead.agenda.actions', { title: item.title })}
      items={[
        { text: t('common.edit'), icon: 'edit', do: onEdit },
        { text: t('lead.agenda.up'), ...step(-1) },
        { text: t('lead.agenda.down'), ...step(1) },
        { text: t('common.remove'), icon: 'trash', danger: true, do: () => remove(lead, ids, item) },
      ]}
    />
  );
}

/** Dropped on a block below it comes after that one, on a block above it before that one. */
function load(lead: Lead, { item }: Row, ids: readonly string[]) {
  const drop = (target: string) => {
    const down = ids.indexOf(target) > ids.indexOf(item.id);
    move(lead, ids, item.id, down ? target : ids[ids.indexOf(target) - 1]);
  };
  return { kind: 'item' as const, ids: [item.id], text: item.title, drop };
}
