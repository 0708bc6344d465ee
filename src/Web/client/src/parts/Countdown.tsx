import { t } from '../texts/texts';
import type { Clock } from '../wire/clock';
import { clockFace, remaining, tick } from './countdown';

/** From here on it is time to come to an end, in seconds. */
const soon = 60;

/** What is left of the present block, to the second. */
export function Countdown({
  endsAt,
  pausedAt,
  clock,
}: {
  endsAt: string;
  pausedAt?: string | undefined;
  clock: Clock;
}) {
  tick.value;
  const { seconds, paused } = remaining(endsAt, pausedAt, clock.now());
  const mood = seconds < 0 ? ' over' : seconds <= soon ? ' soon' : '';
  return (
    <span class={`countdown${mood}`} role="timer">
      {clockFace(seconds)}
      {paused && <small> {t('common.paused')}</small>}
    </span>
  );
}
