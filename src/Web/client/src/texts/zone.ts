import { signal } from '@preact/signals';

/** Where the workshop is held: times are those of the room, not those of a device that may be set to another zone. */
const held = signal<string | undefined>(undefined);

/** The zone of this device, an IANA name. */
export const deviceZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** From now on all times are shown in this zone; one that this browser does not know is passed over. */
export function showTimesIn(zone: string | undefined): void {
  if (zone !== held.peek() && zone && known(zone)) held.value = zone;
}

/** The zone that times are shown in. */
export function zone(): string {
  return held.value ?? deviceZone;
}

/** A day and a time of day as clocks in that zone show them: `2025-02-20T14:00`. */
export function localTime(at: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return parts.format(at).replace(' ', 'T');
}

/** The moment at which clocks in that zone show a day and a time of day; null when they are none. */
export function momentIn(day: string, time: string, zone: string): Date | null {
  const guess = new Date(`${day}T${time}Z`);
  if (!day || !time || Number.isNaN(guess.getTime())) return null;
  // Once more, because the first step may cross a change of summer time.
  return [1, 2].reduce((at) => new Date(at.getTime() + guess.getTime() - shown(at, zone)), guess);
}

function shown(at: Date, zone: string): number {
  return new Date(`${localTime(at, zone)}Z`).getTime();
}

function known(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
