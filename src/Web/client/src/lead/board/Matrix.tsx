import { useRef } from 'preact/hooks';
import { Menu } from '../../parts/Menu';
import type { Spot } from '../../parts/spread';
import { Threads } from '../../parts/Threads';
import { t } from '../../texts/texts';
import type { Axes, NoteView } from '../../wire/boards';
import { pick } from '../drag/drag';
import { worded } from './axes';
import type { Desk } from './desk';
import { place, placeUnder, stepOf } from './matrix';
import { PaperField } from './PaperField';
import { only } from './selection';
import { useSpread } from './useSpread';

/** Notes on two axes. Those without a place wait below; drag, arrow keys or the numbers in the note place them. */
export function Matrix({ desk }: { desk: Desk }) {
  const plane = useRef<HTMLFieldSetElement>(null);
  const shown = new Set(desk.grid.value.flat());
  const notes = desk.picture.value?.notes.filter((note) => shown.has(note.id)) ?? [];
  const placed = notes.filter((note) => note.x !== undefined && note.y !== undefined);
  const waiting = notes.filter((note) => !placed.includes(note));
  const column = desk.picture.value?.columns[0]?.id;
  const { width, height, spots, piles } = useSpread(plane, placed);
  const texts = new Map(placed.map((note) => [note.id, note.text]));
  const props = { desk, plane };
  return (
    <div class="matrix-pane">
      <div class="matrix">
        <AxisWords axes={desk.picture.value?.board.axes} along="y" />
        <fieldset class="plane" ref={plane} aria-label={t('lead.matrix.plane')} data-note-drop="plane">
          <Threads notes={placed} spots={[...spots.values()]} width={width} height={height} />
          {placed.map((note) => (
            <Pin
              key={note.id}
              note={note}
              spot={spots.get(note.id)}
              pile={(piles.get(note.id) ?? []).map((id) => ({ id, text: texts.get(id) ?? '' }))}
              {...props}
            />
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
  /** Where it stands on the matrix; none: under another, until it is asked for. */
  spot?: Spot | undefined;
  /** Notes that lie under it. */
  pile?: readonly { id: string; text: string }[];
}

/** A note on the matrix, or waiting beside it. */
function Pin({ desk, note, plane, spot, pile = [] }: PinProps) {
  const { x, y } = note;
  const placed = x !== undefined && y !== undefined;
  const at = spot?.aside ? { '--left': spot.left, '--top': spot.top } : { '--x': x, '--y': y };
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
      class={`pin-place${placed ? ' on-plane' : ''}${placed && spot === undefined ? ' under' : ''}${spot?.aside ? ' aside' : ''}`}
      style={placed ? at : undefined}
      onPointerDown={(event) => pick(event, () => carried(desk, note, plane))}
    >
      <button
        type="button"
        id={`note-${note.id}`}
        class="pin"
        data-grip
        aria-pressed={selected}
        aria-description={placed ? t('lead.matrix.at', { x: Math.round(x), y: Math.round(y) }) : undefined}
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
      {pile.length > 0 && <Pile desk={desk} pile={pile} />}
    </div>
  );
}

/** Letters of a note in the list of a pile. */
const longest = 80;

/** How many notes lie under one, and which: the one that is chosen comes up. */
function Pile({ desk, pile }: { desk: Desk; pile: readonly { id: string; text: string }[] }) {
  const items = pile.map(({ id, text }) => ({
    text: text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text,
    do: () => desk.focus(id),
  }));
  return (
    <div class="pile">
      <Menu label={t('lead.matrix.pile', { n: pile.length })} worded items={items} />
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
