import { t, timeOfDay } from '../texts/texts';
import { Connected } from './Counts';
import { JoinCorner } from './JoinCorner';
import type { SceneProps } from './Screen';
import { TimeLeft } from './TimeLeft';

/** A block without a board, a talk or coffee: what it is, how long, what comes next. */
export function BlockScene({ wall, now, next }: SceneProps) {
  const workshop = wall.store.one('workshop').value;
  return (
    <main class={`wall-block ${now?.kind ?? ''}`}>
      <header>
        <p class="workshop">{workshop?.title}</p>
        <JoinCorner wall={wall} />
      </header>
      <div class="middle">
        <h1 class={(now?.title.length ?? 0) > 50 ? 'long' : ''}>{now?.title}</h1>
        <TimeLeft workshop={workshop} clock={wall.connection.clock} />
      </div>
      <footer>
        {next && (
          <p class="next">
            <span>{t('wall.next')}</span>
            {next.startsAt && <time dateTime={next.startsAt}>{timeOfDay(next.startsAt)}</time>}
            <strong>{next.title}</strong>
          </p>
        )}
        <Connected wall={wall} />
      </footer>
    </main>
  );
}
