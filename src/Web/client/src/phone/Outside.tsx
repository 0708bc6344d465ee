import { LanguageSwitch } from '../parts/LanguageSwitch';
import { t } from '../texts/texts';
import { AboutMe } from './me/AboutMe';
import type { Room } from './room';

/** The waiting room: one has come, and the facilitators see it. */
export function Outside({ room }: { room: Room }) {
  const workshop = room.store.one('workshop').value;
  return (
    <main class="place whole-page">
      <h1 class="prompt">{workshop?.title}</h1>
      <div class="card" role="status">
        <strong>{t('phone.outside')}</strong>
        <p>{t('phone.outsideHint')}</p>
      </div>
      <AboutMe room={room} />
      <LanguageSwitch />
    </main>
  );
}
