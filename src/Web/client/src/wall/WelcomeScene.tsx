import { Qr } from '../parts/Qr';
import { t, timeOfDay, wholeDay } from '../texts/texts';
import { AgendaList } from './AgendaList';
import { Connected } from './Counts';
import { Code } from './JoinCorner';
import type { SceneProps } from './Screen';
import { useAddress } from './useAddress';

/** Before the first block and between blocks: where we are, how to come in, what the day brings. */
export function WelcomeScene({ wall, agenda, next }: SceneProps) {
  const workshop = wall.store.one('workshop').value;
  const address = useAddress(wall);
  if (!workshop) return null;
  const when = workshop.startsAt && `${wholeDay(workshop.startsAt)}, ${timeOfDay(workshop.startsAt)}`;
  return (
    <main class={agenda.length > 0 ? 'wall-welcome' : 'wall-welcome alone'}>
      <header>
        <h1 class={workshop.title.length > 60 ? 'long' : ''}>{workshop.title}</h1>
        <p>{[when, workshop.place].filter(Boolean).join(' · ')}</p>
      </header>
      <section class="door">
        <Qr workshop={wall.workshop} />
        <div>
          <p>{t('wall.joinAt', { address })}</p>
          <Code code={workshop.code} />
          <Connected wall={wall} />
        </div>
      </section>
      {agenda.length > 0 && <AgendaList agenda={agenda} next={next} />}
    </main>
  );
}
