import { t } from '../../texts/texts';
import { streams } from '../../wire/streams';
import type { ActivityView } from '../../wire/workshops';
import type { Ask } from '../session/history';
import type { Lead } from '../session/lead';

/** Id of the board on which those of the teams come together: one for a workshop, so that bringing together twice is once. */
export const plenary = 'plenary';

/** Everything on these boards stands on the common one too, with the team's label; what is there already stays. */
export function bringTogether(lead: Lead, boards: readonly ActivityView[]): void {
  const known = lead.meeting.of<ActivityView>('activity', plenary).value !== undefined;
  const stream = streams.activity(lead.workshop, { kind: 'board', id: plenary });
  const merge: Ask = { stream, command: { $type: 'mergeBoards', from: boards.map(({ id }) => id) } };
  const add: Ask = {
    stream: lead.stream,
    command: { $type: 'addActivity', activityId: plenary, kind: 'board', title: t('lead.plenary.board') },
  };
  const sort: Ask = { stream, command: { $type: 'setPhase', phase: 'grouping' } };
  const back: Ask = { stream: lead.stream, command: { $type: 'removeActivity', activityId: plenary } };
  lead.ask(known ? [merge] : [add, merge, sort], known ? [] : [back], t('lead.did.merged'));
}

/** Teams go on to the next theme, or back to their own after the last. */
export function rotate(lead: Lead, round: number, before: number): void {
  lead.tell({ $type: 'rotate', round }, [{ $type: 'rotate', round: before }], t('lead.did.rotated'));
}
