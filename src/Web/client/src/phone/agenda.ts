import { places } from '../parts/places';
import { rotation } from '../parts/rotation';
import type { Store } from '../wire/store';
import type { ActivityView, AgendaItemView, MeView, TeamView, WorkshopView } from '../wire/workshops';

/** The agenda, in order. */
export function agenda(store: Store): AgendaItemView[] {
  return store.all<AgendaItemView>('agenda').sort((a, b) => a.order - b.order);
}

/** The present block and the one that comes after it. */
export function nowAndNext(store: Store): {
  now?: AgendaItemView | undefined;
  next?: AgendaItemView | undefined;
} {
  const all = places(agenda(store));
  const current = store.one('workshop').value?.currentItem;
  const at = all.findIndex((place) => place.some((item) => item.id === current));
  if (at >= 0) return { now: mine(store, all[at]), next: mine(store, all[at + 1]) };
  const last = all.findLastIndex((place) => place.some((item) => item.started));
  return { next: mine(store, all[last + 1]) };
}

/** Where several teams have a block each at the same time: that of the own one. */
function mine(store: Store, place: readonly AgendaItemView[] | undefined): AgendaItemView | undefined {
  const team = store.one('me').value?.teamId;
  return place?.find((item) => item.teamId && item.teamId === team) ?? place?.[0];
}

/** When the present block ends for this person: a team's block may be over before those beside it. */
export function myEnd(store: Store): string | undefined {
  const workshop = store.one('workshop').value;
  const { now } = nowAndNext(store);
  if (!workshop?.currentItemEndsAt || !now) return undefined;
  const beside = places(agenda(store)).find((place) => place.some((item) => item.id === now.id)) ?? [now];
  const whole = Math.max(...beside.map((item) => item.minutes));
  const end = Date.parse(workshop.currentItemEndsAt) - (whole - now.minutes) * 60_000;
  return new Date(end).toISOString();
}

/** The teams, in order. */
export function teams(store: Store): TeamView[] {
  return store.all<TeamView>('team').sort((a, b) => a.order - b.order);
}

/** This person's team, or null. */
export function myTeam(store: Store): TeamView | null {
  const id = store.one('me').value?.teamId;
  return (id && store.of<TeamView>('team', id).value) || null;
}

/** The team whose theme this person works at now: while teams go round another one than the own; or null. */
export function myTheme(store: Store): TeamView | null {
  const own = myTeam(store);
  return (own && store.of<TeamView>('team', rotation(store).stationOf(own.id)).value) ?? own;
}

/** Activities that are this person's business: everybody's, and those of the own team; of all teams while they go round. */
export function myActivities(store: Store): ActivityView[] {
  const team = store.one('me').value?.teamId;
  const everywhere = team !== undefined && rotation(store).round > 0;
  return store
    .all<ActivityView>('activity')
    .filter((activity) => !activity.teamId || everywhere || activity.teamId === team)
    .sort((a, b) => a.order - b.order);
}

/** What is to be done now: what the facilitator shows, else the theme that the own team works on. */
export function inFocus(store: Store): ActivityView[] {
  const focus = store.one('workshop').value?.focus;
  const shown = focus ? store.of<ActivityView>('activity', focus).value : undefined;
  if (shown) return [shown];
  const { now } = nowAndNext(store);
  const own = now?.teamId && now.activityId && store.of<ActivityView>('activity', now.activityId).value;
  if (own && rotation(store).round === 0) return [own];
  const theme = myTheme(store)?.id;
  return myActivities(store).filter((activity) => activity.teamId && activity.teamId === theme);
}

export type Stage = 'before' | 'during' | 'after';

/** Where the workshop is, as a participant feels it. */
export function stage(workshop: WorkshopView): Stage {
  if (workshop.status === 'draft') return 'before';
  return workshop.status === 'closed' ? 'after' : 'during';
}

/** May this person write at all? */
export function mayWrite(me: MeView | undefined): boolean {
  return me !== undefined && me.role !== 'observer';
}
