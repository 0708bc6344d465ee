import { signal } from '@preact/signals';

/** Ticks four times a second while anything reads it, so that no second is skipped. */
export const tick = signal(Date.now(), {
  watched() {
    timer = setInterval(() => {
      tick.value = Date.now();
    }, 250);
  },
  unwatched() {
    clearInterval(timer);
  },
});
let timer: ReturnType<typeof setInterval> | undefined;

/** What is left of a block. */
export interface Remaining {
  /** Whole seconds; below zero when it is over time. */
  seconds: number;
  paused: boolean;
}

/**
 * What is left until `endsAt`, by the server's clock.
 * @param now Server time in milliseconds since 1970.
 */
export function remaining(endsAt: string, pausedAt: string | undefined, now: number): Remaining {
  const until = pausedAt ? Date.parse(pausedAt) : now;
  return { seconds: Math.ceil((Date.parse(endsAt) - until) / 1000), paused: pausedAt !== undefined };
}

/** `4:05`, `1:02:03`, over time `−0:30`. */
export function clockFace(seconds: number): string {
  const whole = Math.abs(seconds);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  const face = h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
  return seconds < 0 ? `−${face}` : face;
}

/** Minutes left as people say them: started ones count, the last one ends at 0. */
export function minutesLeft(seconds: number): number {
  return seconds > 0 ? Math.ceil(seconds / 60) : 0;
}
