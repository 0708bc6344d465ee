import type { Command } from '../../wire/contracts';
import type { WorkshopView } from '../../wire/workshops';
import { useLead } from './lead';

/** The workshop, with what was just asked of it. Only for parts of a page that shows a workshop already. */
export function useWorkshop(): WorkshopView {
  const lead = useLead();
  const workshop = lead.meeting.one('workshop').value as WorkshopView;
  return lead.expected(lead.stream).reduce(after, workshop);
}

function after(workshop: WorkshopView, command: Command): WorkshopView {
  switch (command.$type) {
    case 'focus':
      return { ...workshop, focus: command.activityId };
    case 'waitingRoom':
      return { ...workshop, waitingRoom: command.on };
    case 'lock':
      return { ...workshop, locked: command.on };
    case 'extend':
      return workshop.currentItem === command.itemId
        ? { ...workshop, currentItemEndsAt: command.endsAt }
        : workshop;
    default:
      return workshop;
  }
}
