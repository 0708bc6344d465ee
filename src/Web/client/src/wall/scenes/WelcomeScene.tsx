import { Logos } from '../../parts/Logos';
import { addressOf } from '../../parts/picture';
import { Qr } from '../../parts/Qr';
import { t, timeOfDay, wholeDay } from '../../texts/texts';
import type { ContextSheet } from '../../wire/workshops';
import type { SceneProps } from '../Screen';
import { useAddress } from '../useAddress';
import { AgendaList } from './AgendaList';
import { Connected } from './Counts';
import { Code } from './JoinCorner';

/** Before the first block and between blocks: where we are, how to come in, what the day brings. */
export function WelcomeScene({ wall, agenda, next }: SceneProps) {
  const workshop = wall.store.one('workshop').value;
  const address = useAddress(wall);
  if (!workshop) return null;
  const when = workshop.startsAt && `${wholeDay(workshop.startsAt)}, ${timeOfDay(workshop.startsAt)}`;
  return (
    <main class={agenda.length > 0 ? 'wall-welcome' : 'wall-welcome alone'}>
      <header>
        <h1 class={sizeOf(workshop.title)}>{workshop.title}</h1>
        <p>{[when, workshop.place].filter(Boolean).join(' · ')}</p>
        <Aim sheets={workshop.context} />
      </header>
      <section class="door">
        <Qr workshop={wall.workshop} />
        <div>
          <p>{t('wall.joinAt', { address })}</p>
          <Code code={workshop.code} />
          <Connected wall={wall} />
        </div>
      </section>
      {agenda.length > 0 && <AgendaList wall={wall} agenda={agenda} now={undefined} next={next} />}
      {workshop.logos.length > 0 && (
        <div class={workshop.logos.length > oneRow ? 'funders many' : 'funders'}>
          <Logos logos={workshop.logos} at={(id) => addressOf(wall.workshop, id, 'wall')} />
        </div>
      )}
    </main>
  );
}

/** Logos that stand in one row; more of them stand in two. */
const oneRow = 5;

function sizeOf(title: string): string {
  if (title.length <= 60) return '';
  return title.length <= 110 ? 'long' : 'long longer';
}

/** Longer, it would push the code off the wall; it has a page of its own. */
const shortAim = 160;

/** Why people meet, in a sentence, where it was said in one. */
function Aim({ sheets }: { sheets: readonly ContextSheet[] }) {
  const aim = sheets.find((sheet) => sheet.kind === 'aim')?.text.trim();
  if (!aim || aim.length > shortAim) return null;
  return <p class="aim">{aim}</p>;
}
