import { t } from '../../texts/texts';
import { putOnWall, type Shown } from '../../wall/views';
import type { BoardView } from '../../wire/boards';
import type { Command } from '../../wire/contracts';
import type { PollView } from '../../wire/polls';
import type { Store } from '../../wire/store';
import { streams } from '../../wire/streams';
import type { ActivityView, WallView } from '../../wire/workshops';
import { ordered } from '../board/picture';
import type { Lead } from '../session/lead';

/** How long before the moment of a reveal it is asked for, in milliseconds: the count, and a while for the slowest phone to hear of it. */
const ahead = 4000;

/** What is on the wall, with what was just asked of it. */
export function wallOf(lead: Lead): WallView {
  const wall = lead.meeting.one('wall').value ?? {};
  return lead.expected(lead.stream).reduce<WallView>(after, wall);
}

function after(wall: WallView, command: Command): WallView {
  if (command.$type !== 'wall') return wall;
  const { view, target, page } = command;
  const { reveal, revealAt } = wall;
  return { ...defined({ view, target, page }), ...defined({ reveal, revealAt }) };
}

function defined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** All activities, in order. */
export function activitiesOf(lead: Lead): ActivityView[] {
  return ordered(lead.meeting.all<ActivityView>('activity'));
}

/** The view on the wall, or null when the wall follows the room. */
export function onWall(lead: Lead): Shown | null {
  const workshop = lead.meeting.one('workshop').value;
  return workshop ? putOnWall(wallOf(lead), workshop, activitiesOf(lead)) : null;
}

/** Puts a view on the wall; without a name the wall follows the room. */
export function put(lead: Lead, view?: string, target?: string, page?: number): void {
  const { view: wasView, target: wasTarget, page: wasPage } = wallOf(lead);
  lead.tell(
    { $type: 'wall', ...defined({ view, target, page }) },
    [{ $type: 'wall', ...defined({ view: wasView, target: wasTarget, page: wasPage }) }],
    t('lead.did.wall'),
  );
}

/** What lets the room see an activity's results, by kind. */
const shows: Readonly<Record<string, () => Command>> = {
  board: () => ({ $type: 'setPhase', phase: 'results' }),
  poll: () => ({ $type: 'showResults', on: true }),
};

/** Are there results that the room does not see yet, by kind? */
const keeps: Readonly<Record<string, (store: Store) => boolean>> = {
  board: (store) => store.one<BoardView>('board').value?.phase === 'voting',
  poll: (store) => {
    const poll = store.one<PollView>('poll').value;
    return poll !== undefined && poll.phase !== 'draft' && !poll.shown;
  },
};

/** Does the activity keep results that can be revealed now? */
export function keepsResults(activity: ActivityView, store: Store | null): boolean {
  return store !== null && (keeps[activity.kind]?.(store) ?? false);
}

/** Can an activity's results be revealed? */
export function canReveal(activity: ActivityView): boolean {
  return activity.kind in shows;
}

/** 3, 2, 1, and all walls and phones show the results at the same moment. The count is on its way before the results are. */
export function reveal(lead: Lead, activity: ActivityView): void {
  const show = shows[activity.kind];
  if (!show) return;
  const at = new Date(lead.connection.clock.now() + ahead).toISOString();
  lead.ask([
    { stream: lead.stream, command: { $type: 'reveal', target: activity.id, at } },
    { stream: streams.activity(lead.workshop, activity), command: show() },
  ]);
}
