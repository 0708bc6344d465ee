import { places } from '../../parts/places';
import type { Command } from '../../wire/contracts';
import type { AgendaItemView, WorkshopView } from '../../wire/workshops';

const minute = 60_000;
/** Beyond this the plan is of another day, in milliseconds: what is held now says nothing of its end. */
const sameDay = 12 * 60 * minute;

/** A block on the time line. */
export interface Row {
  item: AgendaItemView;
  /** Milliseconds since 1970, where the workshop has a date. */
  startsAt: number | null;
  endsAt: number | null;
  when: 'past' | 'present' | 'future';
  /** It is held at the same time as the block above it, by another team. */
  beside: boolean;
  /** How much of the block is over, 0 to 1, where the present moment is in it; else null. */
  moment: number | null;
}

/** The agenda with what was just asked of it, in order. */
export function foreseeAgenda(
  items: readonly AgendaItemView[],
  commands: readonly Command[],
): AgendaItemView[] {
  return commands.reduce<AgendaItemView[]>(
    (seen, command) => {
      if (command.$type === 'removeAgendaItem') return seen.filter((item) => item.id !== command.itemId);
      if (command.$type === 'moveAgendaItem') return moved(seen, command.itemId, command.after);
      if (command.$type !== 'editAgendaItem') return seen;
      const { title, minutes, kind, team } = command;
      return seen.map((item) =>
        item.id === command.itemId
          ? {
              ...item,
              title: title ?? item.title,
              minutes: minutes ?? item.minutes,
              kind: kind ?? item.kind,
              teamId: team === undefined ? item.teamId : team || undefined,
            }
          : item,
      );
    },
    [...items].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
  );
}

function moved(items: AgendaItemView[], id: string, after: string | undefined): AgendaItemView[] {
  const item = items.find((one) => one.id === id);
  if (!item) return items;
  const others = items.filter((one) => one !== item);
  const place = after ? others.findIndex((one) => one.id === after) + 1 : 0;
  return [...others.slice(0, place), item, ...others.slice(place)];
}

/**
 * Blocks in order, with the present moment on the one it is in.
 * @param now Server time in milliseconds since 1970.
 */
export function timeline(
  items: readonly AgendaItemView[],
  workshop: Pick<WorkshopView, 'currentItem' | 'currentItemEndsAt' | 'pausedAt'>,
  now: number,
): Row[] {
  const all = places(items);
  const current = all.findIndex((place) => place.some((item) => item.id === workshop.currentItem));
  return all.flatMap((items, place) => items.map((item, i) => row(item, place, i > 0)));

  function row(item: AgendaItemView, place: number, beside: boolean): Row {
    const startsAt = item.startsAt ? Date.parse(item.startsAt) : null;
    const endsAt = startsAt === null ? null : startsAt + item.minutes * minute;
    const held = place === current;
    return {
      item,
      startsAt,
      endsAt,
      when: held ? 'present' : item.started || place < current ? 'past' : 'future',
      beside,
      moment: held ? elapsed(item, workshop, now) : current < 0 ? planned(startsAt, item.minutes, now) : null,
    };
  }
}

function elapsed(
  item: AgendaItemView,
  workshop: Pick<WorkshopView, 'currentItemEndsAt' | 'pausedAt'>,
  now: number,
): number | null {
  if (!workshop.currentItemEndsAt) return null;
  const until = workshop.pausedAt ? Date.parse(workshop.pausedAt) : now;
  const left = Date.parse(workshop.currentItemEndsAt) - until;
  const whole = Math.max(item.minutes * minute, left, minute);
  return clamp(1 - left / whole);
}

function planned(startsAt: number | null, minutes: number, now: number): number | null {
  if (startsAt === null || now < startsAt || now >= startsAt + minutes * minute) return null;
  return (now - startsAt) / (minutes * minute);
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** When the agenda ends, and by how many minutes that is too late. */
export interface End {
  at: number;
  over: number;
}

/** The end as things stand: as planned, or, once a block is held, what is left of it and all that follows. Null without a date. */
export function expectedEnd(rows: readonly Row[], workshop: WorkshopView, now: number): End | null {
  const wanted = workshop.endsAt ? Date.parse(workshop.endsAt) : null;
  const at = heldEnd(rows, workshop, now, wanted) ?? lastEnd(rows);
  if (at === null) return null;
  return { at, over: wanted === null ? 0 : Math.max(0, Math.round((at - wanted) / minute)) };
}

function lastEnd(rows: readonly Row[]): number | null {
  const ends = (together(rows).at(-1) ?? []).flatMap(({ endsAt }) => (endsAt === null ? [] : [endsAt]));
  return ends.length > 0 ? Math.max(...ends) : null;
}

function together(rows: readonly Row[]): Row[][] {
  const all: Row[][] = [];
  for (const row of rows) {
    if (row.beside) all.at(-1)?.push(row);
    else all.push([row]);
  }
  return all;
}

function heldEnd(
  rows: readonly Row[],
  workshop: WorkshopView,
  now: number,
  wanted: number | null,
): number | null {
  const all = together(rows);
  const present = all.findIndex(([row]) => row?.when === 'present');
  if (present < 0 || !workshop.currentItemEndsAt) return null;
  const paused = workshop.pausedAt ? now - Date.parse(workshop.pausedAt) : 0;
  const from = Math.max(now, Date.parse(workshop.currentItemEndsAt) + paused);
  const end = all.slice(present + 1).reduce(after, from);
  return wanted !== null && Math.abs(end - wanted) < sameDay ? end : null;
}

function after(end: number, place: readonly Row[]): number {
  const own = place.map(({ item }) => (item.notBefore ? Date.parse(item.notBefore) : 0));
  return Math.max(end, ...own) + Math.max(...place.map(({ item }) => item.minutes)) * minute;
}

/** The block to start next: the one after the present one, else the first that was not held yet. */
export function next(rows: readonly Row[]): AgendaItemView | null {
  const present = rows.findLastIndex((row) => row.when === 'present');
  const following = present >= 0 ? rows[present + 1] : rows.find((row) => row.when === 'future');
  return following?.item ?? null;
}

/** What `moveAgendaItem` takes to bring a block one place up or down: the block it comes after, undefined for first; null when it cannot go. */
export function stepTo(ids: readonly string[], id: string, by: -1 | 1): { after: string | undefined } | null {
  const place = ids.indexOf(id);
  if (place < 0 || place + by < 0 || place + by >= ids.length) return null;
  const others = ids.filter((other) => other !== id);
  return { after: others[place + by - 1] };
}
