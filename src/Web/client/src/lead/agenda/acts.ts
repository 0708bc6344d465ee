import { t } from '../../texts/texts';
import type { Phase } from '../../wire/boards';
import { ulid } from '../../wire/ulid';
import type { AgendaItemView, WorkshopCommand } from '../../wire/workshops';
import type { Lead } from '../session/lead';

/** What a block says; the activity is empty for none. */
export interface Block {
  title: string;
  kind: string;
  minutes: number;
  activity: string;
  /** Whose own block it is; empty for everybody's. */
  team: string;
  /** Its own time; empty when it starts as the block before it ends. */
  startsAt: string;
  /** The fewest minutes that it may be squeezed to; 0 as its kind has it. */
  least: number;
}

/** What a block does with its boards when it begins and ends. */
export interface Staging {
  opens?: Phase;
  closes?: boolean;
}

export function add(lead: Lead, block: Block, staging: Staging = {}): void {
  const itemId = ulid();
  const added: WorkshopCommand = {
    $type: 'addAgendaItem',
    itemId,
    ...block,
    startsAt: block.startsAt || undefined,
    activity: block.activity || undefined,
    team: block.team || undefined,
  };
  tellAll(
    lead,
    [added, ...staged(itemId, staging, {})],
    [{ $type: 'removeAgendaItem', itemId }],
    t('lead.did.blockAdded'),
  );
}

export function edit(
  lead: Lead,
  item: AgendaItemView,
  change: Partial<Block>,
  staging: Staging = item,
): void {
  const { startsAt, ...other } = change;
  const itemId = item.id;
  tellAll(
    lead,
    [{ $type: 'editAgendaItem', itemId, ...other, ...own(startsAt) }, ...staged(itemId, staging, item)],
    [asItWas(item), ...staged(itemId, item, staging)],
    t('lead.did.blockChanged'),
  );
}

/** What brings a block's staging from the one to the other; nothing when they are the same. */
function staged(itemId: string, to: Staging, from: Staging): WorkshopCommand[] {
  const closes = to.closes ?? false;
  if (to.opens === from.opens && closes === (from.closes ?? false)) return [];
  return [{ $type: 'stageItem', itemId, closes, ...(to.opens && { opens: to.opens }) }];
}

/** Several commands as one step. */
function tellAll(
  lead: Lead,
  commands: readonly WorkshopCommand[],
  back: readonly WorkshopCommand[],
  text: string,
): void {
  const asks = (all: readonly WorkshopCommand[]) => all.map((command) => ({ stream: lead.stream, command }));
  lead.ask(asks(commands), asks(back), text);
}

function asItWas(item: AgendaItemView): WorkshopCommand {
  const { id: itemId, title, kind, minutes, activityId, teamId, least, notBefore } = item;
  return {
    $type: 'editAgendaItem',
    itemId,
    title,
    kind,
    minutes,
    activity: activityId ?? '',
    team: teamId ?? '',
    least: least ?? 0,
    ...own(notBefore ?? ''),
  };
}

function own(startsAt: string | undefined): { startsAt?: string; follows?: boolean } {
  if (startsAt === undefined) return {};
  return startsAt === '' ? { follows: true } : { startsAt };
}

/** Makes what is still to come shorter, so that the agenda ends then. */
export function squeeze(lead: Lead, endsAt: string, later: readonly AgendaItemView[]): void {
  lead.tell({ $type: 'squeezeAgenda', endsAt }, later.map(asItWas), t('lead.did.squeezed'));
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
  const { teamId: team, least, notBefore: startsAt } = item;
  lead.tell(
    { $type: 'removeAgendaItem', itemId },
    [
      { $type: 'addAgendaItem', itemId, title, kind, minutes, activity, team, least, startsAt },
      ...staged(itemId, item, {}),
      { $type: 'moveAgendaItem', itemId, after: ids[ids.indexOf(itemId) - 1] },
    ],
    t('lead.did.blockRemoved'),
  );
}
