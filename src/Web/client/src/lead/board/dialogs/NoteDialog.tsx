import { useState } from 'preact/hooks';
import { Button } from '../../../parts/Button';
import { Dialog } from '../../../parts/Dialog';
import { Photo } from '../../../parts/Photo';
import { t, timeOfDay } from '../../../texts/texts';
import type { CommentView, NoteView } from '../../../wire/boards';
import { limits } from '../../../wire/contracts';
import { LinesField } from '../../parts/LinesField';
import { NoteHistory } from '../../past/NoteHistory';
import { nameOf } from '../../people/register';
import { NoteTags } from '../../tags/NoteTags';
import type { Desk } from '../desk';
import { CastForOther } from './CastForOther';
import { PlaceFields } from './PlaceFields';

/** A note whole: its text to correct, its place, its comments, and votes of people without a phone. */
export function NoteDialog({ desk, id, onClose }: { desk: Desk; id: string; onClose: () => void }) {
  const picture = desk.picture.value;
  const note = picture?.notes.find((one) => one.id === id);
  if (!picture || !note) return null;
  return (
    <Dialog title={t('lead.note.title')} onClose={onClose}>
      <NoteText desk={desk} note={note} onClose={onClose} />
      <p class="hint">
        {timeOfDay(note.at)}
        {note.by && ` · ${nameOf(note.by)}`}
        {note.reason && ` · ${t('lead.note.reason', { reason: note.reason })}`}
      </p>
      {note.photo && <Photo workshop={desk.lead.workshop} id={note.photo} as="lead" text={note.text} />}
      <NoteTags desk={desk} note={note} />
      {picture.board.layout === 'matrix' && <PlaceFields desk={desk} note={note} />}
      {picture.board.phase === 'voting' && <CastForOther desk={desk} id={id} />}
      <Comments desk={desk} id={id} />
      <NoteHistory desk={desk} note={note} onRestored={onClose} />
    </Dialog>
  );
}

function NoteText({ desk, note, onClose }: { desk: Desk; note: NoteView; onClose: () => void }) {
  const [text, setText] = useState(note.text);
  const save = (event: Event) => {
    event.preventDefault();
    const { id: noteId, version: baseVersion } = note;
    if (text !== note.text)
      desk.act([{ $type: 'editNote', noteId, text, baseVersion }], t('lead.did.edited'));
    onClose();
  };
  return (
    <form class="stack" onSubmit={save}>
      <LinesField label={t('lead.note.text')} value={text} onText={setText} maxLength={limits.note} />
      <Button type="submit" kind="primary" disabled={!text.trim()}>
        {t('common.save')}
      </Button>
    </form>
  );
}

function Comments({ desk, id }: { desk: Desk; id: string }) {
  const comments = desk.store.all<CommentView>('comment').filter((comment) => comment.noteId === id);
  if (comments.length === 0) return null;
  return (
    <>
      <h3>{t('lead.note.comments')}</h3>
      <ul class="stack">
        {comments.map((comment) => (
          <li key={comment.id}>{comment.text}</li>
        ))}
      </ul>
    </>
  );
}
