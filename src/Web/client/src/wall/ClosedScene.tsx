import { t } from '../texts/texts';
import type { SceneProps } from './Screen';

/** The end: thanks, and what the workshop came to. */
export function ClosedScene({ wall }: SceneProps) {
  const workshop = wall.store.one('workshop').value;
  const conclusion = workshop?.conclusion;
  return (
    <main class="wall-closed">
      <p class="workshop">{workshop?.title}</p>
      <h1>{t('wall.closed')}</h1>
      {conclusion ? (
        <section>
          <h2>{t('wall.conclusion')}</h2>
          <p class={conclusion.length > 320 ? 'long' : ''}>{conclusion}</p>
        </section>
      ) : (
        <p>{t('wall.closedText')}</p>
      )}
    </main>
  );
}
