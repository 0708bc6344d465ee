import { t } from '../texts/texts';

/** The QR code of a workshop's join address. */
export function Qr({ workshop }: { workshop: string }) {
  return (
    <img class="qr" src={`/api/workshops/${workshop}/qr.svg`} alt={t('common.qr')} width="240" height="240" />
  );
}
