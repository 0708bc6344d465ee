import { Button } from '../../parts/Button';
import { Countdown } from '../../parts/Countdown';
import { plural, t } from '../../texts/texts';
import type { AgendaItemView } from '../../wire/workshops';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';
import { extended } from './time';

/** The countdown of the present block, and more time for it. */
export function TimeLeft() {
  const lead = useLead();
  const { currentItem, currentItemEndsAt: endsAt, pausedAt } = useWorkshop();
  const item = lead.meeting.of<AgendaItemView>('agenda', currentItem ?? '').value;
  const add = (minutes: number) => {
    if (!currentItem || !endsAt) return;
    const now = pausedAt ? Date.parse(pausedAt) : lead.connection.clock.now();
    const to = extended(endsAt, minutes, now);
    lead.tell(
      { $type: 'extend', itemId: currentItem, endsAt: to },
      [{ $type: 'extend', itemId: currentItem, endsAt }],
      t('lead.did.time'),
    );
  };
  return (
    <div class="time-left">
      <span class="present">{item?.title ?? t('lead.time.none')}</span>
      {endsAt && <Countdown endsAt={endsAt} pausedAt={pausedAt} clock={lead.connection.clock} />}
      <fieldset class="more" aria-label={t('lead.time.more')}>
        {[-1, 1, 5].map((minutes) => (
          <Button
            key={minutes}
            small
            disabled={!endsAt}
            aria-label={plural(minutes < 0 ? 'lead.time.minus' : 'lead.time.plus', Math.abs(minutes))}
            onClick={() => add(minutes)}
          >
            {minutes > 0 ? `+${minutes}` : `−${-minutes}`}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
