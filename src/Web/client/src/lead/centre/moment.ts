/** Moments as the fields of a form have them: a day and times of day on this device's clock. */
export interface Moments {
  day: string;
  from: string;
  to: string;
}

/** `2025-02-20` and `14:00` of what a workshop has; empty where it has none. */
export function momentsOf(startsAt: string | undefined, endsAt: string | undefined): Moments {
  const start = startsAt ? local(new Date(startsAt)) : '';
  const end = endsAt ? local(new Date(endsAt)) : '';
  return { day: (start || end).slice(0, 10), from: start.slice(11), to: end.slice(11) };
}

/** ISO moments of what was filled in. An end before its beginning is on the next day. */
export function toTimes({ day, from, to }: Moments): { startsAt?: string; endsAt?: string } {
  const start = moment(day, from);
  const end = moment(day, to);
  if (start && end && end < start) end.setDate(end.getDate() + 1);
  return {
    ...(start && { startsAt: start.toISOString() }),
    ...(end && { endsAt: end.toISOString() }),
  };
}

function moment(day: string, time: string): Date | null {
  const date = new Date(`${day}T${time}`);
  return day && time && !Number.isNaN(date.getTime()) ? date : null;
}

function local(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
