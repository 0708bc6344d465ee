/** Shortest and longest ceiling of the wait before the next try, in milliseconds. */
export const shortest = 300;
export const longest = 10_000;

/** How long to wait before try number `attempt` (from 0): full jitter, so that a room full of phones does not come back in step. */
export function backoff(attempt: number, random: () => number = Math.random): number {
  return random() * Math.min(longest, shortest * 2 ** attempt);
}
