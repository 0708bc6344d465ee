import { t } from '../texts/texts';
import { AgendaList } from './AgendaList';
import { Connected } from './Counts';
import { JoinCorner } from './JoinCorner';
import type { SceneProps } from './Screen';
import { TimeLeft } from './TimeLeft';

/** The whole agenda with the present block and what is left of it. */
export function AgendaScene({ wall, now, next, agenda }: SceneProps) {
  const workshop = wall.store.one('workshop').value;
  return (
    <main class="wall-day">
      <header>
        <div>
          <p class="workshop">{workshop?.title}</p>
          <h1 class={(now?.title.length ?? 0) > 40 ? 'long' : ''}>{now?.title ?? t('wall.agenda')}</h1>
        </div>
        <JoinCorner wall={wall}>
          <Connected wall={wall} />
        </JoinCorner>
      </header>
      <TimeLeft workshop={workshop} clock={wall.connection.clock} />
      <AgendaList agenda={agenda} now={now} next={next} />
    </main>
  );
}
