import { useState } from 'preact/hooks';
import { Icon, type IconName } from '../parts/Icon';
import { type Key, t } from '../texts/texts';
import { Agenda } from './Agenda';
import { Now } from './Now';
import { NowBar } from './NowBar';
import { Mine } from './notes/Mine';
import type { Room } from './room';
import { useViewport } from './useViewport';

type PlaceName = 'now' | 'agenda' | 'mine';

const places: readonly { name: PlaceName; icon: IconName; text: Key }[] = [
  { name: 'now', icon: 'now', text: 'phone.now' },
  { name: 'agenda', icon: 'agenda', text: 'phone.agenda' },
  { name: 'mine', icon: 'mine', text: 'phone.mine' },
];

/** The workshop under way: what is now, and three places. */
export function During({ room }: { room: Room }) {
  const [place, setPlace] = useState<PlaceName>('now');
  useViewport();
  return (
    <>
      <NowBar room={room} />
      {place === 'now' && <Now room={room} />}
      {place === 'agenda' && <Agenda room={room} />}
      {place === 'mine' && <Mine room={room} />}
      <nav class="places" aria-label={t('phone.places')}>
        {places.map(({ name, icon, text }) => (
          <button
            key={name}
            type="button"
            aria-current={name === place ? 'page' : undefined}
            onClick={() => setPlace(name)}
          >
            <Icon name={icon} />
            <span>{t(text)}</span>
            {name === 'mine' && <Refused room={room} />}
          </button>
        ))}
      </nav>
    </>
  );
}

/** How many of my commands want to be looked at. */
function Refused({ room }: { room: Room }) {
  const n = room.outbox.refused.value.length;
  if (n === 0) return null;
  return (
    <span class="badge">
      {n}
      <span class="unseen"> {t('phone.refused')}</span>
    </span>
  );
}
