import { useRef } from 'preact/hooks';
import { t } from '../../texts/texts';
import type { Axes, NoteView } from '../../wire/contracts';
import { pick } from '../drag/drag';
import { worded } from './axes';
import type { Desk } from './desk';
import { place, placeUnder, stepOf } from './matrix';
import { PaperField } from './PaperField';
import { only } from './selection';

/** Notes on two axes. Those without a place wait below; drag, arrow keys or the numbers in the note place them. */
export function Matrix({ desk }: { desk: Desk }) {
  const plane = useRef<HTMLFieldSetElement>(null);
  const shown = new Set(desk.grid.value.flat());
  const notes = desk.picture.value?.notes.filter((note) => shown.has(note.id)) ?? [];
  const placed = notes.filter((note) => note.x !== undefined && note.y !== undefined);
  const waiting = notes.filter((note) => !placed.includes(note));
  const column = desk.picture.value?.columns[0]?.id;
  const props = { desk, plane };
  return (
    <div class="matrix-pane">
      <div class="matrix">
        <AxisWords axes={desk.picture.value?.board.axes} along="y" />
        <fieldset class="plane" ref={plane} aria-label={t('lead.matrix.plane')} data-note-drop="plane">
          {placed.map((note) => (
            <Pin key={note.id} note={note} {...props} />
          ))}
        </fieldset>
        <AxisWords axes={desk.picture.value?.board.axes} along="x" />
      </div>
      {waiting.length > 0 && (
        <section class="tray" aria-label={t('lead.matrix.tray')}>
          <h3>{t('lead.matrix.tray')}</h3>
          {waiting.map((note) => (
            <Pin key={note.id} note={note} {...props} />
          ))}
        </section>
      )}
      {column && <PaperField desk={desk} columnId={column} />}
    </div>
  );
}

/** What grows along an axis, between the words at its ends. */
function AxisWords({ axes, along }: { axes: Axes | undefined; along: 'x' | 'y' }) {
  const { title, low, high } = worded(axes, along);
  return (
    <p class={`axis ${along}`}>
      <small>{low}</small>
      <span>
        {title} {along === 'x' ? '→' : '↑'}
      </span>
      <small>{high}</small>
    </p>
  );
}

interface PinProps {
  desk: Desk;
  note: NoteView;
  plane: { current: HTMLFieldSetElement | null };
}

/** A note on the matrix, or waiting beside it. */
function Pin({ desk, note, plane }: PinProps) {
  const { x, y } = note;
  const at = x !== undefined && y !== undefined ? { '--x': x, '--y': y } : undefined;
  const selected = desk.selection.value.ids.has(note.id);
  const onKey = (event: KeyboardEvent) => {
    const step = stepOf(event.key, event.shiftKey);
    if (!step) return;
    event.preventDefault();
    place(desk, note, (x ?? 50) + step.dx, (y ?? 50) + step.dy);
    desk.focus(note.id);
  };
  return (
    <div
      class={`pin-place ${at ? 'on-plane' : ''}`}
      style={at}
      onPointerDown={(event) => pick(event, () => carried(desk, note, plane))}
    >
      <button
        type="button"
        id={`note-${note.id}`}
        class="pin"
        data-grip
        aria-pressed={selected}
        aria-description={
          at ? t('lead.matrix.at', { x: Math.round(x ?? 0), y: Math.round(y ?? 0) }) : undefined
        }
        onClick={() => desk.select(only(note.id))}
        onDblClick={() => {
          desk.question.value = { ask: 'note', id: note.id };
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return onKey(event);
          event.preventDefault();
          desk.question.value = { ask: 'note', id: note.id };
        }}
      >
        <span>{note.text}</span>
      </button>
    </div>
  );
}

/** The last pointer position decides the place. */
function carried(desk: Desk, note: NoteView, plane: PinProps['plane']) {
  let pointer = { clientX: 0, clientY: 0 };
  const follow = (event: PointerEvent) => {
    pointer = event;
  };
  addEventListener('pointerup', follow, { capture: true, once: true });
  const drop = () => {
    const box = plane.current?.getBoundingClientRect();
    if (!box) return;
    const { x, y } = placeUnder(pointer, box);
    place(desk, note, x, y);
  };
  return { kind: 'note' as const, ids: [note.id], text: note.text.slice(0, 60), drop };
}
