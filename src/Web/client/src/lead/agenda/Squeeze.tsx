import { Button } from '../../parts/Button';
import { t, timeOfDay } from '../../texts/texts';
import type { AgendaItemView } from '../../wire/workshops';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';
import { squeeze } from './acts';

/** Keeps the end time by making later blocks shorter; where that is not enough, goes as far as it can. */
export function Squeeze({ later }: { later: readonly AgendaItemView[] }) {
  const lead = useLead();
  const { endsAt, agendaEndsAt, agendaCanEndAt, status } = useWorkshop();
  if (!endsAt || !agendaEndsAt || !agendaCanEndAt || status === 'closed') return null;
  const reached = Date.parse(agendaCanEndAt) <= Date.parse(endsAt);
  const to = reached ? endsAt : agendaCanEndAt;
  if (Date.parse(agendaEndsAt) <= Date.parse(to)) return <p>{t('lead.agenda.noRoom')}</p>;
  return (
    <Button small onClick={() => squeeze(lead, to, later)}>
      {t(reached ? 'lead.agenda.keepEnd' : 'lead.agenda.shorten', { time: timeOfDay(to) })}
    </Button>
  );
}
