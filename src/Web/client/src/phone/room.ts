import { effect } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { addressOf } from '../parts/picture';
import { language } from '../texts/texts';
import { Connection } from '../wire/connection';
import type { As } from '../wire/contracts';
import { LastSeen } from '../wire/lastSeen';
import { type Letter, Outbox } from '../wire/outbox';
import { openShelf, type Shelf } from '../wire/shelf';
import type { Store } from '../wire/store';
import { streams } from '../wire/streams';

/** A workshop as one phone is in it. */
export interface Room {
  workshop: string;
  connection: Connection;
  outbox: Outbox;
  /** The workshop's own stream. */
  store: Store;
  /** Whose ticket this is, of those who sit at this device. */
  as: As;
}

/** Where this person finds the workshop's pictures. */
export const pictures = (room: Room) => (id: string) => addressOf(room.workshop, id, room.as);

/** The room, as long as the component stands; null for the moment that opening takes. */
export function useRoom(workshop: string, seat = 1): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    let close: (() => void) | null = null;
    let left = false;
    // What was last seen is kept for the device's own person only
    const seen = seat === 1 ? LastSeen.open(workshop) : Promise.resolve(null);
    void Promise.all([seen, openShelf<Letter>(outboxOf(workshop, seat))]).then(([seen, shelf]) => {
      if (left) return;
      const opened = open(workshop, seat, seen, shelf);
      close = opened.close;
      setRoom(opened.room);
    });
    return () => {
      left = true;
      close?.();
    };
  }, [workshop, seat]);
  return room;
}

const outboxOf = (workshop: string, seat: number) =>
  seat === 1 ? `outbox/${workshop}` : `outbox/${workshop}/${seat}`;

function open(
  workshop: string,
  seat: number,
  seen: LastSeen | null,
  shelf: Shelf<Letter>,
): { room: Room; close: () => void } {
  const as: As = seat === 1 ? 'phone' : `phone-${seat}`;
  const connection = new Connection({ workshop, as, language: language.peek() }, seen);
  const store = connection.watch(streams.workshop(workshop));
  const outbox = new Outbox(outboxOf(workshop, seat), shelf, (stream, command) =>
    connection.do(stream, command),
  );
  connection.onLive(() => outbox.flush());
  const end = seen && knowMyself(store, seen);
  const close = () => {
    end?.();
    connection.stop();
    outbox.stop();
  };
  return { room: { workshop, connection, outbox, store, as }, close };
}

/** Another page of this browser may have joined as somebody else: what is on this one is then not theirs to see. */
function knowMyself(store: Store, seen: LastSeen): () => void {
  return effect(() => {
    const me = store.one('me').value;
    if (!me || store.recalled) return;
    const other = seen.participant !== null && seen.participant !== me.id;
    void seen.belongsTo(me.id).then(() => other && location.reload());
  });
}
