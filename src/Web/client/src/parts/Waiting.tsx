import { t } from '../texts/texts';

/** A page that is on its way. Says so only to those who wait for long (see waiting.css). */
export function Waiting() {
  return (
    <main class="message-page">
      <p class="late" role="status">
        {t('common.loading')}
      </p>
    </main>
  );
}
