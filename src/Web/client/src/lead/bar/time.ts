const minute = 60_000;

/**
 * When the present block ends after so many minutes more (or fewer, when negative). What is over time already counts from now.
 * @param now Server time in milliseconds since 1970; while paused, the moment of the pause.
 */
export function extended(endsAt: string, minutes: number, now: number): string {
  const end = Date.parse(endsAt);
  const from = minutes > 0 ? Math.max(end, now) : end;
  return new Date(from + minutes * minute).toISOString();
}
