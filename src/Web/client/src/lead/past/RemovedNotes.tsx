import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { plural, t, timeOfDay } from '../../texts/texts';
import { call } from '../../wire/problem';
import type { Desk } from '../board/desk';
import { nameOf } from '../people/register';

interface RemovedNote {
  id: string;
  columnId: string;
  text: string;
  at: string;
  by?: string | null;
}

/** Notes that were taken off the board; each can come back. */
export function RemovedNotes({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const [notes, setNotes] = useState<readonly RemovedNote[] | null | undefined>(undefined);
  useEffect(() => {
    const path = `/api/workshops/${desk.lead.workshop}/boards/${desk.activity.id}/removed?as=lead`;
    void call<{ notes: readonly RemovedNote[] }>('GET', path).then(({ body }) =>
      setNotes(body?.notes ?? null),
    );
  }, []);
  const restore = (one: RemovedNote) => {
    desk.act([{ $type: 'restoreNote', noteId: one.id }], t('lead.did.restored'));
    setNotes((all) => all?.filter((other) => other !== one));
  };
  return (
    <Dialog title={t('lead.removed.title')} onClose={onClose}>
      <p role="status">
        {notes === undefined && t('lead.removed.asking')}
        {notes === null && t('lead.history.failed')}
        {notes && (notes.length === 0 ? t('lead.removed.none') : plural('lead.notes', notes.length))}
      </p>
      <ul class="history">
        {notes?.map((note) => (
          <li key={note.id}>
            <p class="whole">{note.text}</p>
            <p class="hint">
              {timeOfDay(note.at)}
              {note.by && ` · ${nameOf(note.by)}`}
            </p>
            <Button small icon="undo" onClick={() => restore(note)}>
              {t('lead.removed.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
