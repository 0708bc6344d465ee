import type { NoteView } from '../../wire/boards';
import type { Desk } from './desk';
import { NoteCard } from './NoteCard';

/** Notes that stand together. */
export function NoteList({ desk, notes, label }: { desk: Desk; notes: readonly NoteView[]; label: string }) {
  if (notes.length === 0) return null;
  return (
    <div class="lead-notes" role="listbox" tabIndex={-1} aria-multiselectable="true" aria-label={label}>
      {notes.map((note) => (
        <NoteCard key={note.id} desk={desk} note={note} />
      ))}
    </div>
  );
}
