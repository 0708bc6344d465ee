import { localTime, momentIn } from '../../texts/zone';

const day = 86_400_000;

/** Moments as the fields of a form have them: a day and times of day, as clocks where the workshop is held show them. */
export interface Moments {
  day: string;
  from: string;
  to: string;
}

/** `2025-02-20` and `14:00` of what a workshop has; empty where it has none. */
export function momentsOf(startsAt: string | undefined, endsAt: string | undefined, zone: string): Moments {
  const start = startsAt ? localTime(new Date(startsAt), zone) : '';
  const end = endsAt ? localTime(new Date(endsAt), zone) : '';
  return { day: (start || end).slice(0, 10), from: start.slice(11), to: end.slice(11) };
}

/** ISO moments of what was filled in. An end before its beginning is on the next day. */
export function toTimes(filled: Moments, zone: string): { startsAt?: string; endsAt?: string } {
  const start = momentIn(filled.day, filled.from, zone);
  const end = momentIn(filled.day, filled.to, zone);
  if (start && end && end < start) end.setTime(end.getTime() + day);
  return {
    ...(start && { startsAt: start.toISOString() }),
    ...(end && { endsAt: end.toISOString() }),
  };
}
