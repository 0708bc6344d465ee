import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { LanguageSwitch } from '../../parts/LanguageSwitch';
import { plural, t } from '../../texts/texts';
import { mayWrite, myActivities, myTeam, teams } from '../agenda';
import { AboutMeDialog } from '../me/AboutMe';
import { OtherDevice } from '../me/OtherDevice';
import { RefusedLetters } from '../RefusedLetters';
import type { Room } from '../room';
import { TableSettings } from '../table/TableBar';
import { MyTeam } from '../team/MyTeam';
import { TeamList } from '../team/TeamChoice';
import { TeamWork } from '../team/TeamWork';
import { AllMyNotes } from './MyNotes';

/** What is this person's own: what did not go through, the team, the notes, and themselves. */
export function Mine({ room }: { room: Room }) {
  const boards = myActivities(room.store).filter((activity) => activity.kind === 'board');
  const waiting = room.outbox.waiting.value.length;
  return (
    <main class="place">
      <RefusedLetters room={room} />
      {waiting > 0 && <p class="hint">{plural('phone.waiting', waiting)}</p>}
      <Team room={room} />
      <AllMyNotes room={room} boards={boards} />
      <TableSettings room={room} />
      <Self room={room} />
    </main>
  );
}

function Team({ room }: { room: Room }) {
  const [choosing, setChoosing] = useState(false);
  const team = myTeam(room.store);
  if (teams(room.store).length === 0) return null;
  return (
    <section class="stack">
      <h2>{t('phone.myTeam')}</h2>
      <MyTeam room={room} />
      {team && <TeamWork key={team.id} room={room} team={team.id} />}
      {mayWrite(room.store.one('me').value) && (
        <Button kind="quiet" small onClick={() => setChoosing(true)}>
          {team ? t('phone.changeTeam') : t('phone.chooseTeam')}
        </Button>
      )}
      {choosing && (
        <Dialog title={t('phone.chooseTeam')} sheet onClose={() => setChoosing(false)}>
          <TeamList room={room} onChosen={() => setChoosing(false)} />
        </Dialog>
      )}
    </section>
  );
}

function Self({ room }: { room: Room }) {
  const [open, setOpen] = useState(false);
  const [moving, setMoving] = useState(false);
  const registration = room.store.one('workshop').value?.registration;
  return (
    <section class="stack">
      <h2>{t('phone.settings')}</h2>
      {registration && registration.fields.length > 0 && (
        <Button onClick={() => setOpen(true)}>{t('phone.aboutMeTitle')}</Button>
      )}
      <Button onClick={() => setMoving(true)}>{t('phone.otherDevice')}</Button>
      {moving && <OtherDevice room={room} onClose={() => setMoving(false)} />}
      {open && registration && (
        <AboutMeDialog room={room} registration={registration} onClose={() => setOpen(false)} />
      )}
      <LanguageSwitch />
    </section>
  );
}
