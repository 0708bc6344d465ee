import type { ActivityView, AgendaItemView, WorkshopView } from '../wire/workshops';
import { viewOfKind } from './views';

/** What the wall is about right now, when nothing was put on it. */
export interface Scene {
  /** Name of a view, or `block` or `closed`. */
  view: string;
  activity?: ActivityView;
}

/** Blocks in which nobody works on boards. */
const withoutBoards = ['arrival', 'talk', 'break', 'closing'];

/** The end comes before all; then what the facilitator shows; then teams at work; then the block; else the welcome. */
export function scene(
  workshop: WorkshopView,
  item: AgendaItemView | undefined,
  activities: readonly ActivityView[],
): Scene {
  if (workshop.status === 'closed') return { view: 'closed' };
  const shown = activities.find((activity) => activity.id === workshop.focus);
  const view = shown && viewOfKind[shown.kind];
  if (shown && view) return { view, activity: shown };
  if (!item) return { view: workshop.status === 'live' && teamsWork(activities) ? 'teams' : 'welcome' };
  return { view: teamsWork(activities) && !withoutBoards.includes(item.kind) ? 'teams' : 'block' };
}

function teamsWork(activities: readonly ActivityView[]): boolean {
  return activities.some((activity) => activity.kind === 'board' && Boolean(activity.teamId));
}

/** A block of the agenda as the room sees it. */
export interface Block extends AgendaItemView {
  /** What teams do differently at the same time; empty where all do the same. */
  tracks: readonly AgendaItemView[];
}

/** Several blocks at the same time, one a team, as the one block that they are for the room. */
export function together(place: readonly AgendaItemView[], current: string | undefined): Block {
  const [first, ...others] = place as [AgendaItemView, ...AgendaItemView[]];
  const titles = new Set(place.map((item) => item.title));
  if (others.length === 0) return { ...first, tracks: [] };
  return {
    ...first,
    id: place.find((item) => item.id === current)?.id ?? first.id,
    title: [...titles].join(' · '),
    minutes: Math.max(...place.map((item) => item.minutes)),
    started: place.some((item) => item.started),
    tracks: titles.size > 1 ? place : [],
  };
}

/** The agenda's present block, and the next after it or after the last one that was. */
export function nowAndNext<Item extends AgendaItemView>(
  items: readonly Item[],
  current: string | undefined,
): { now?: Item | undefined; next?: Item | undefined } {
  const at = items.findIndex((item) => item.id === current);
  if (at >= 0) return { now: items[at], next: items[at + 1] };
  return { next: items[items.findLastIndex((item) => item.started) + 1] };
}

/** Overrun in whole minutes; 0 while there is time. */
export function minutesOver(seconds: number): number {
  return seconds < 0 ? Math.floor(-seconds / 60) : 0;
}

/** A join code as people read it out: `1234 5678`. */
export function codeGroups(code: string): string[] {
  return code.match(/.{1,4}/g) ?? [];
}
