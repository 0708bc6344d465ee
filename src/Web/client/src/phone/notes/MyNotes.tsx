import { useMemo, useState } from 'preact/hooks';
import { t } from '../../texts/texts';
import type { Store } from '../../wire/store';
import { streams } from '../../wire/streams';
import { useStream } from '../../wire/useStream';
import type { ActivityView } from '../../wire/workshops';
import { Board } from '../board';
import type { Room } from '../room';
import { NoteCard } from './NoteCard';
import { NoteSheet } from './NoteSheet';

/** This person's notes on all boards that are theirs to see. */
export function AllMyNotes({ room, boards }: { room: Room; boards: readonly ActivityView[] }) {
  return (
    <section class="my-notes stack">
      <h2>{t('phone.myNotes')}</h2>
      <p class="hint nothing">{t('phone.noBoards')}</p>
      {boards.map((board) => (
        <MyNotes key={board.id} room={room} activity={board} />
      ))}
    </section>
  );
}

function MyNotes({ room, activity }: { room: Room; activity: ActivityView }) {
  const store = useStream(room.connection, streams.activity(room.workshop, activity));
  return store && <List room={room} store={store} title={activity.title} />;
}

function List({ room, store, title }: { room: Room; store: Store; title: string }) {
  const board = useMemo(() => new Board(store, room.outbox, room.as), [store, room.outbox]);
  const [open, setOpen] = useState<string | null>(null);
  const notes = board.myNotes.value;
  if (notes.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="notes">
        {notes.map((id) => (
          <NoteCard key={id} board={board} id={id} votable={false} onOpen={setOpen} />
        ))}
      </ul>
      {open !== null && (
        <NoteSheet board={board} id={open} me={room.store.one('me').value} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}
