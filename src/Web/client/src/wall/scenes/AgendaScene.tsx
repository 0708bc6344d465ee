import { EmptyState } from '../../parts/EmptyState';
import { t } from '../../texts/texts';
import type { SceneProps } from '../Screen';
import { AgendaList } from './AgendaList';
import { Connected } from './Counts';
import { JoinCorner } from './JoinCorner';
import { TimeLeft } from './TimeLeft';

/** The whole agenda with the present block and what is left of it. */
export function AgendaScene({ wall, now, next, agenda }: SceneProps) {
  const workshop = wall.store.one('workshop').value;
  return (
    <main class="wall-day">
      <header>
        <div>
          <p class="workshop">{workshop?.title}</p>
          <h1 class={sizeOf(now?.title ?? '')}>{now?.title ?? t('wall.agenda')}</h1>
        </div>
        <JoinCorner wall={wall}>
          <Connected wall={wall} />
        </JoinCorner>
      </header>
      <TimeLeft workshop={workshop} clock={wall.connection.clock} />
      {agenda.length > 0 ? (
        <AgendaList wall={wall} agenda={agenda} now={now} next={next} />
      ) : (
        <EmptyState title={t('wall.noAgenda')} />
      )}
    </main>
  );
}

/** Smaller type for longer titles: below them there is a list to show. */
function sizeOf(title: string): string {
  if (title.length <= 40) return '';
  return title.length <= 90 ? 'long' : 'longer';
}
