import { useId } from 'preact/hooks';
import { Icon } from '../../parts/Icon';
import { t } from '../../texts/texts';
import type { ActivityView } from '../../wire/workshops';
import { ordered } from '../board/picture';
import { type Lead, useLead } from '../session/lead';
import { titleOf } from '../session/titles';
import { useWorkshop } from '../session/useWorkshop';

/** What phones and wall show: one activity, or each team its own. */
export function FocusPicker() {
  const lead = useLead();
  const id = useId();
  const { focus } = useWorkshop();
  const activities = ordered(lead.meeting.all<ActivityView>('activity'));
  return (
    <div class="focus-picker">
      <label for={id}>
        <Icon name="screen" />
        {t('lead.focus')}
      </label>
      <select
        id={id}
        class="input"
        value={focus ?? ''}
        onChange={(event) => show(lead, event.currentTarget.value || undefined, focus)}
      >
        <option value="">{t('lead.focus.teams')}</option>
        {activities.map((activity) => (
          <option key={activity.id} value={activity.id}>
            {titleOf(lead, activity)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Phones and wall show that activity. */
export function show(lead: Lead, activityId: string | undefined, before: string | undefined): void {
  lead.tell({ $type: 'focus', activityId }, [{ $type: 'focus', activityId: before }], t('lead.did.focus'));
}
