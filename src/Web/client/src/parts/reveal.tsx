import { t } from '../texts/texts';
import type { Clock } from '../wire/clock';
import type { Store } from '../wire/store';
import { tick } from './countdown';
import './reveal.css';

/** A reveal counts from here, in seconds; what comes before is for the slowest to hear of it. */
const revealSeconds = 3;

/**
 * The seconds left until an activity's results are revealed, by the server's clock, so that all walls and phones show them at
 * the same moment; null when there is nothing to wait for.
 * @param store The workshop's own stream.
 */
export function useReveal(store: Store, clock: Clock, activity: string): number | null {
  const wall = store.one('wall').value;
  if (wall?.reveal !== activity || !wall.revealAt) return null;
  const left = secondsTo(wall.revealAt, clock.now());
  if (left > 0) tick.value;
  return left > 0 ? left : null;
}

/** Whole seconds from now to then, started ones counted. */
export function secondsTo(then: string, now: number): number {
  return Math.ceil((Date.parse(then) - now) / 1000);
}

/** 3, 2, 1, in the largest type there is. */
export function RevealCount({ left }: { left: number }) {
  return (
    <div class="reveal" role="timer" aria-label={t('common.revealIn', { n: left })}>
      <strong key={Math.min(left, revealSeconds)}>{Math.min(left, revealSeconds)}</strong>
    </div>
  );
}
