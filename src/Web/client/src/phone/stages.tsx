import { LanguageSwitch } from '../parts/LanguageSwitch';
import { Logos } from '../parts/Logos';
import { plural, t } from '../texts/texts';
import { AgendaList, Context, WhenAndWhere } from './Agenda';
import { myActivities, myTeam } from './agenda';
import { AboutMe } from './me/AboutMe';
import { AllMyNotes } from './notes/MyNotes';
import { StillOpen } from './polls/StillOpen';
import { RefusedLetters } from './RefusedLetters';
import { pictures, type Room } from './room';
import { MyTeam } from './team/MyTeam';

/** Before the doors open: one is in, and waits. */
export function Before({ room }: { room: Room }) {
  const workshop = room.store.one('workshop').value;
  if (!workshop) return null;
  return (
    <main class="place whole-page">
      <h1 class="prompt">{workshop.title}</h1>
      <WhenAndWhere workshop={workshop} />
      <div class="card">
        <strong>{t('phone.before')}</strong>
        <p>{t('phone.beforeHint')}</p>
      </div>
      <AboutMe room={room} />
      {myTeam(room.store) && <MyTeam room={room} />}
      <AgendaList room={room} />
      <Context workshop={workshop} />
      <Logos logos={workshop.logos} at={pictures(room)} />
      <LanguageSwitch />
    </main>
  );
}

/** After the end: what was concluded, what one wrote, and what happens next. */
export function After({ room }: { room: Room }) {
  const workshop = room.store.one('workshop').value;
  const waiting = room.outbox.waiting.value.length;
  if (!workshop) return null;
  const boards = myActivities(room.store).filter((activity) => activity.kind === 'board');
  return (
    <main class="place whole-page">
      <h1 class="prompt">{workshop.title}</h1>
      <div class="card">
        <strong>{t('phone.after')}</strong>
        <p>{t('phone.afterHint')}</p>
        <p class="act">
          <a class="button primary" href={`/api/workshops/${room.workshop}/outcomes.html?as=${room.as}`}>
            {t('phone.outcomes')}
          </a>
        </p>
      </div>
      {waiting > 0 && <p class="hint">{plural('phone.waiting', waiting)}</p>}
      <RefusedLetters room={room} />
      <StillOpen room={room} />
      {workshop.conclusion && (
        <section class="stack">
          <h2>{t('phone.conclusion')}</h2>
          <p class="whole">{workshop.conclusion}</p>
        </section>
      )}
      <AllMyNotes room={room} boards={boards} />
      <Logos logos={workshop.logos} at={pictures(room)} />
      <LanguageSwitch />
    </main>
  );
}
