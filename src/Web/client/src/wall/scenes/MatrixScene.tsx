import { useMemo, useRef } from 'preact/hooks';
import { worded } from '../../parts/axes';
import type { Spot } from '../../parts/spread';
import { Threads } from '../../parts/Threads';
import { plural, t } from '../../texts/texts';
import type { NoteView } from '../../wire/boards';
import type { Board } from '../board';
import { PageDots } from '../fit/PageDots';
import { useBox } from '../fit/useBox';
import { usePage } from '../fit/usePage';
import { useRuler } from '../fit/useRuler';
import { matrixPages, type Placed } from './matrixPages';

/**
 * Notes on two axes, each where its numbers say. Where labels would cover each other they stand beside, on a thread, and what has
 * no room there either takes turns; points show where the others are.
 */
export function MatrixScene({ unit, board }: { unit: number; board: Board }) {
  const placed = board.notes.filter(isPlaced);
  const waiting = board.notes.length - placed.length;
  const plane = useRef<HTMLDivElement>(null);
  const { width, height } = useBox(plane);
  const ruler = useRuler();
  const pages = useMemo(
    () => matrixPages(placed, { width: width / unit, height: height / unit }, ruler),
    [placed.map(({ id, x, y, version }) => `${id} ${x} ${y} ${version}`).join(), width, height, unit, ruler],
  );
  const [page] = usePage(pages.length);
  const spots = new Map(pages[page]?.map((spot) => [spot.id, spot]));
  const [x, y] = (['x', 'y'] as const).map((along) =>
    worded(board.view?.axes, along, t(`wall.matrix.${along}`)),
  );
  return (
    <div class="wall-matrix">
      <p class="axis y">
        <small>{y?.high}</small>
        <span>{y?.title} ↑</span>
        <small>{y?.low}</small>
      </p>
      <div class="plane" ref={plane}>
        <Threads notes={placed} spots={pages[page] ?? []} width={width / unit} height={height / unit} />
        <ul>
          {placed.map((note) => (
            <Place key={note.id} note={note} spot={spots.get(note.id)} />
          ))}
        </ul>
      </div>
      <p class="axis x">
        <small>{x?.low}</small>
        <span>{x?.title} →</span>
        <small>{x?.high}</small>
      </p>
      <div class="foot">
        <span>{waiting > 0 && plural('wall.unplaced', waiting)}</span>
        <PageDots page={page} pages={pages.length} />
      </div>
    </div>
  );
}

/** A note's label, or the point where it belongs. */
function Place({ note, spot }: { note: Placed; spot: Spot | undefined }) {
  const at = spot?.aside ? { '--left': spot.left, '--top': spot.top } : { '--x': note.x, '--y': note.y };
  return (
    <li class={spot ? (spot.aside ? 'label aside' : 'label') : 'point'} style={at}>
      <span>{note.text}</span>
    </li>
  );
}

function isPlaced(note: NoteView): note is Placed {
  return typeof note.x === 'number' && typeof note.y === 'number';
}
