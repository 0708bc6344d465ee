import { worded } from '../parts/axes';
import { plural, t } from '../texts/texts';
import type { Board } from './board';

/** Notes on two axes, each where its numbers say; the others are counted. */
export function MatrixScene({ board }: { board: Board }) {
  const placed = board.notes.filter((note) => note.x !== undefined && note.y !== undefined);
  const waiting = board.notes.length - placed.length;
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
      <ul class="plane">
        {placed.map((note) => (
          <li key={note.id} style={{ '--x': note.x ?? 0, '--y': note.y ?? 0 }}>
            {note.text}
          </li>
        ))}
      </ul>
      <p class="axis x">
        <small>{x?.low}</small>
        <span>{x?.title} →</span>
        <small>{x?.high}</small>
      </p>
      {waiting > 0 && <p class="waiting">{plural('wall.unplaced', waiting)}</p>}
    </div>
  );
}
