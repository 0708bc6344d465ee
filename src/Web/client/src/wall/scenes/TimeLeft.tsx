import { clockFace, remaining, tick } from '../../parts/countdown';
import { t } from '../../texts/texts';
import type { Clock } from '../../wire/clock';
import type { WorkshopView } from '../../wire/workshops';
import { minutesOver } from '../scene';

/** What is left of the block, in the largest type of the room. Over time it says by how many minutes, calmly. */
export function TimeLeft({ workshop, clock }: { workshop: WorkshopView | undefined; clock: Clock }) {
  tick.value;
  if (!workshop?.currentItemEndsAt) return null;
  const { seconds, paused } = remaining(workshop.currentItemEndsAt, workshop.pausedAt, clock.now());
  const over = minutesOver(seconds);
  return (
    <div class={paused ? 'wall-time paused' : 'wall-time'} role="timer">
      <span class={over > 0 || seconds >= 3600 ? 'face long' : 'face'}>
        {over > 0 ? t('wall.over', { n: over }) : clockFace(Math.max(0, seconds))}
      </span>
      {paused && <span class="state">{t('wall.paused')}</span>}
    </div>
  );
}
