import { tick } from '../../parts/countdown';
import type { AgendaItemView } from '../../wire/workshops';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';
import { expectedEnd, foreseeAgenda, timeline } from './timeline';

/** The agenda as it stands now; wakes as time goes on. */
export function useAgenda() {
  tick.value;
  const lead = useLead();
  const workshop = useWorkshop();
  const now = lead.connection.clock.now();
  const items = foreseeAgenda(lead.meeting.all<AgendaItemView>('agenda'), lead.expected(lead.stream));
  const rows = timeline(items, workshop, now);
  return { rows, end: expectedEnd(rows, workshop, now) };
}
