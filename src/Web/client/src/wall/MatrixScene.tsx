import { useMemo, useRef } from 'preact/hooks';
import { worded } from '../parts/axes';
import { plural, t } from '../texts/texts';
import type { NoteView } from '../wire/contracts';
import type { Board } from './board';
import { matrixPages, type Placed } from './matrixPages';
import { PageDots } from './PageDots';
import { useBox } from './useBox';
import { usePage } from './usePage';
import { useRuler } from './useRuler';

/** Notes on two axes, each where its numbers say. Where labels would cover each other they take turns; points show where the others are. */
export function MatrixScene({ unit, board }: { unit: number; board: Board }) {
  const placed = board.notes.filter(isPlaced);
  const waiting = board.notes.length - placed.length;
  const plane = useRef<HTMLUListElement>(null);
  const { width, height } = useBox(plane);
  const ruler = useRuler();
  const pages = useMemo(
    () => matrixPages(placed, { width: width / unit, height: height / unit }, ruler),
    [placed.map(({ id, x, y, version }) => `${id} ${x} ${y} ${version}`).join(), width, height, unit, ruler],
  );
  const [page] = usePage(pages.length);
  const labelled = new Set(pages[page]?.map(({ id }) => id));
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
      <ul class="plane" ref={plane}>
        {placed.map((note) => (
          <li
            key={note.id}
            class={labelled.has(note.id) ? 'label' : 'point'}
            style={{ '--x': note.x, '--y': note.y }}
          >
            <span>{note.text}</span>
          </li>
        ))}
      </ul>
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

function isPlaced(note: NoteView): note is Placed {
  return typeof note.x === 'number' && typeof note.y === 'number';
}
