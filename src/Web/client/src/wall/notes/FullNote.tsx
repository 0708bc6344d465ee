import { signal } from '@preact/signals';
import { Dialog } from '../../parts/Dialog';
import { t } from '../../texts/texts';
import type { NoteView } from '../../wire/boards';
import { useHeld } from '../fit/turning';

/** The note that is shown large, or null. */
export const opened = signal<NoteView | null>(null);

/** A long note, whole and large. */
export function FullNote() {
  return opened.value && <Large note={opened.value} />;
}

function Large({ note }: { note: NoteView }) {
  useHeld();
  return (
    <Dialog title={t('wall.note')} onClose={() => (opened.value = null)}>
      <p class={note.text.length > 500 ? 'wall-full long' : 'wall-full'}>{note.text}</p>
    </Dialog>
  );
}
