import { t } from '../../texts/texts';
import type { AgendaItemView } from '../../wire/contracts';
import { ulid } from '../../wire/ulid';
import type { Lead } from '../session/lead';

/** What a block says; the activity is empty for none. */
export interface Block {
  title: string;
  kind: string;
  minutes: number;
  activity: string;
}

export function add(lead: Lead, block: Block): void {
  const itemId = ulid();
  lead.tell(
    { $type: 'addAgendaItem', itemId, ...block, activity: block.activity || undefined },
    [{ $type: 'removeAgendaItem', itemId }],
    t('lead.did.blockAdded'),
  );
}

export function edit(lead: Lead, item: AgendaItemView, change: Partial<Block>): void {
  const { id: itemId, title, kind, minutes, activityId } = item;
  lead.tell(
    { $type: 'editAgendaItem', itemId, ...change },
    [{ $type: 'editAgendaItem', itemId, title, kind, minutes, activity: activityId ?? '' }],
    t('lead.did.blockChanged'),
  );
}

/** The block comes right after that one; first when undefined. */
export function move(lead: Lead, ids: readonly string[], itemId: string, after: string | undefined): void {
  const before = ids[ids.indexOf(itemId) - 1];
  if (after === itemId || after === before) return;
  lead.tell(
    { $type: 'moveAgendaItem', itemId, after },
    [{ $type: 'moveAgendaItem', itemId, after: before }],
    t('lead.did.blockMoved'),
  );
}

/** Taken out; undoing adds it again at its place. */
export function remove(lead: Lead, ids: readonly string[], item: AgendaItemView): void {
  const { id: itemId, title, kind, minutes, activityId: activity } = item;
  lead.tell(
    { $type: 'removeAgendaItem', itemId },
    [
      { $type: 'addAgendaItem', itemId, title, kind, minutes, activity },
      { $type: 'moveAgendaItem', itemId, after: ids[ids.indexOf(itemId) - 1] },
    ],
    t('lead.did.blockRemoved'),
  );
}
