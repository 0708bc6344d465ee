import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { visit } from '../join/visits';
import { go } from '../navigation';
import type { Place } from '../pages';
import { ConnectionBar } from '../parts/ConnectionBar';
import { useKeptFocus } from '../parts/keptFocus';
import { Toasts } from '../parts/Toast';
import { Trouble } from '../parts/Trouble';
import { useTitle } from '../parts/useTitle';
import { Waiting } from '../parts/Waiting';
import { plural, t } from '../texts/texts';
import { showTimesIn } from '../texts/zone';
import { stage } from './agenda';
import { During } from './During';
import { Outside } from './Outside';
import './look/phone.css';
import { type Room, useRoom } from './room';
import { useSpokenOutbox } from './spoken';
import { After, Before } from './stages';
import './table/table.css';
import { TableBar } from './table/TableBar';
import { TableContext, useOwnTable } from './table/table';

/** The workshop on a participant's phone. */
export default function PhonePage({ workshop }: Place) {
  const table = useOwnTable(workshop);
  useKeptFocus();
  return (
    <TableContext.Provider value={table}>
      {Array.from({ length: table.seats }, (_, place) => place + 1).map((seat) => (
        <Seat key={seat} workshop={workshop} seat={seat} shown={seat === table.turn} />
      ))}
    </TableContext.Provider>
  );
}

/** Those who sit at one device are all inside at the same time, so that what each has written is sent; one is seen. */
function Seat({ workshop, seat, shown }: { workshop: string; seat: number; shown: boolean }) {
  const room = useRoom(workshop, seat);
  if (!shown) return null;
  return room ? <Inside room={room} /> : <Waiting />;
}

function Inside({ room }: { room: Room }) {
  const workshop = room.store.one('workshop').value;
  useTitle(workshop?.title);
  showTimesIn(workshop?.timeZone);
  useSpokenOutbox(room);
  useEffect(() => {
    if (workshop) visit({ workshop: workshop.id, code: workshop.code, title: workshop.title });
  }, [workshop?.title, workshop?.code]);
  return <Gone room={room}>{workshop ? <Stages room={room} /> : <NotYet room={room} />}</Gone>;
}

function Stages({ room }: { room: Room }) {
  const workshop = room.store.one('workshop').value;
  const where = workshop && stage(workshop);
  const outside = room.store.one('me').value?.waiting ?? false;
  return (
    <div class="phone">
      <ConnectionBar connection={room.connection} outbox={room.outbox} />
      <TableBar room={room} />
      {outside && <Outside room={room} />}
      {!outside && where === 'before' && <Before room={room} />}
      {!outside && where === 'during' && <During room={room} />}
      {!outside && where === 'after' && <After room={room} />}
      <Toasts />
    </div>
  );
}

/** Before anything is known of the workshop: on the way, or without a connection. */
function NotYet({ room }: { room: Room }) {
  if (room.store.trouble.value) return <NotHere code={room.store.trouble.value} />;
  if (room.connection.link.value !== 'apart') return <Waiting />;
  const waiting = room.outbox.waiting.value.length;
  const title = waiting > 0 ? plural('common.apartWaiting', waiting) : t('phone.noConnection');
  return <Trouble title={title}>{t('phone.noConnectionHint')}</Trouble>;
}

function NotHere({ code }: { code: string }) {
  const title = code === 'forbidden' ? t('phone.removed') : t('phone.notFound');
  return <Trouble title={title} action={{ text: t('common.toStart'), href: '/' }} />;
}

/** In the place of the page when the phone is no longer let in. */
function Gone({ room, children }: { room: Room; children: ComponentChildren }) {
  const gone = room.connection.gone.value;
  if (gone === 'removed')
    return (
      <Trouble title={t('phone.removed')} action={{ text: t('common.toStart'), href: '/' }}>
        {t('phone.removedHint')}
      </Trouble>
    );
  if (gone === 'signedOut')
    return (
      <Trouble title={t('phone.signedOut')} action={{ text: t('phone.joinAgain'), do: () => go('/') }}>
        {t('phone.signedOutHint')}
      </Trouble>
    );
  return <>{children}</>;
}
