import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { t } from '../../texts/texts';
import { call } from '../../wire/problem';
import type { Room } from '../room';

interface Own {
  personalUrl: string;
  /** The link as a picture, SVG. */
  qr: string;
}

/** One's own link: on another device one is the same person, with the same notes and votes. */
export function OtherDevice({ room, onClose }: { room: Room; onClose: () => void }) {
  const [own, setOwn] = useState<Own | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void call<Own>('GET', `/api/workshops/${room.workshop}/me/link?as=${room.as}`).then(({ body }) => {
      setOwn(body ?? null);
      setFailed(!body);
    });
  }, []);
  return (
    <Dialog title={t('phone.otherDevice')} sheet onClose={onClose}>
      <p>{t('phone.otherDeviceHint')}</p>
      {own && <Link own={own} />}
      <p role="alert">{failed && t('phone.otherDeviceOffline')}</p>
    </Dialog>
  );
}

function Link({ own }: { own: Own }) {
  const share = () => navigator.share({ url: own.personalUrl }).catch(() => undefined);
  return (
    <div class="stack">
      <img
        class="qr"
        src={`data:image/svg+xml,${encodeURIComponent(own.qr)}`}
        alt={t('phone.otherDeviceQr')}
        width="240"
        height="240"
      />
      {'share' in navigator && <Button onClick={share}>{t('phone.otherDeviceSend')}</Button>}
    </div>
  );
}
