import { useRef } from 'preact/hooks';
import { t, timeOfDay } from '../../texts/texts';
import type { TeamView } from '../../wire/workshops';
import { type Try, useFit } from '../fit/useFit';
import type { SceneProps } from '../Screen';
import { Tracks } from './AgendaList';
import { Connected } from './Counts';
import { JoinCorner } from './JoinCorner';
import { TimeLeft } from './TimeLeft';

const tries: readonly Try[] = [7, 5, 4, 3.2, 2.6, 2].map((size) => ({ size }));

/** A block without a board, a talk or coffee: what it is, how long, what comes next. */
export function BlockScene({ wall, now, next }: SceneProps) {
  const workshop = wall.store.one('workshop').value;
  const what = useRef<HTMLDivElement>(null);
  useFit(what, tries);
  return (
    <main class={`wall-block ${now?.kind ?? ''}`}>
      <header>
        <p class="workshop">{workshop?.title}</p>
        <JoinCorner wall={wall} />
      </header>
      <div class="middle">
        <div class="what" ref={what}>
          <div>
            <h1 class={now?.tracks.length ? 'unseen' : ''}>{now?.title}</h1>
            {now && now.tracks.length > 0 && <Tracks block={now} teams={wall.store.all<TeamView>('team')} />}
          </div>
        </div>
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
