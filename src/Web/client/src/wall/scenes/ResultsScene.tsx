import { EmptyState } from '../../parts/EmptyState';
import { number, t } from '../../texts/texts';
import type { Board } from '../board';
import { Pages } from '../fit/Pages';
import { steps } from '../fit/unit';
import { type Bar, results } from './results';

const sizes = steps.filter((size) => size < 5);

/** What the room chose, largest first, numbers beside bars; groups, then notes. */
export function ResultsScene({ board }: { board: Board }) {
  const { groups, notes, most, total } = results(board.groups, board.notes, board.tallies);
  if (total === 0) return <EmptyState title={t('wall.noVotes')} />;
  const both = groups.length > 0 && notes.length > 0;
  return (
    <div class="wall-results">
      <Pages sizes={sizes}>
        <div>
          {both && <h2>{t('wall.groups')}</h2>}
          <Bars bars={groups} most={most} />
          {both && <h2>{t('wall.notesHeading')}</h2>}
          <Bars bars={notes} most={most} />
        </div>
      </Pages>
    </div>
  );
}

function Bars({ bars, most }: { bars: readonly Bar[]; most: number }) {
  if (bars.length === 0) return null;
  return (
    <ol>
      {bars.map((bar) => (
        <BarRow key={bar.id} bar={bar} most={most} />
      ))}
    </ol>
  );
}

function BarRow({ bar, most }: { bar: Bar; most: number }) {
  return (
    <li class={bar.group ? 'bar group' : 'bar'}>
      <span class="text">
        {bar.text}
        {bar.group?.area && <small>{t('wall.area', { area: bar.group.area })}</small>}
      </span>
      <span class="length" style={{ '--part': bar.votes / most }} />
      <strong class="votes">{number(bar.votes)}</strong>
    </li>
  );
}
