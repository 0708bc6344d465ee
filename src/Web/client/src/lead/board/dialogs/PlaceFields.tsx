import { Field } from '../../../parts/Field';
import type { NoteView } from '../../../wire/boards';
import { worded } from '../axes';
import type { Desk } from '../desk';
import { place } from '../matrix';

/** Where a note stands on the matrix, as numbers. */
export function PlaceFields({ desk, note }: { desk: Desk; note: NoteView }) {
  const axes = desk.picture.value?.board.axes;
  const set = (x: number, y: number) => place(desk, note, x, y);
  return (
    <div class="three">
      <Field
        label={worded(axes, 'x').title}
        type="number"
        min={0}
        max={100}
        value={String(Math.round(note.x ?? 50))}
        onText={(text) => set(Number(text), note.y ?? 50)}
      />
      <Field
        label={worded(axes, 'y').title}
        type="number"
        min={0}
        max={100}
        value={String(Math.round(note.y ?? 50))}
        onText={(text) => set(note.x ?? 50, Number(text))}
      />
    </div>
  );
}
