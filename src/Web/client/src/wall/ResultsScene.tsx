import { useRef } from 'preact/hooks';
import { EmptyState } from '../parts/EmptyState';
import { number, t } from '../texts/texts';
import type { Board } from './board';
import { PageDots } from './PageDots';
import { barsOnPages } from './resultPages';
import { type Bar, results } from './results';
import { useBox } from './useBox';
import { usePage } from './usePage';

/** What the room chose, largest first, numbers beside bars; groups, then notes. */
export function ResultsScene({ unit, board }: { unit: number; board: Board }) {
  const box = useRef<HTMLDivElement>(null);
  const { height } = useBox(box);
  const found = results(board.groups, board.notes, board.tallies);
  const { step, pages } = barsOnPages(found, height / unit);
  const [page] = usePage(pages.length);
  return (
    <div class="wall-results" style={{ '--step': step }}>
      <div class="body" ref={box}>
        {found.total === 0 && <EmptyState title={t('wall.noVotes')} />}
        <ol key={page}>
          {(pages[page] ?? []).map((row) =>
            row.kind === 'heading' ? (
              <li key={row.of} class="heading">
                <h2>{t(row.of === 'groups' ? 'wall.groups' : 'wall.notesHeading')}</h2>
              </li>
            ) : (
              <BarRow key={row.bar.id} bar={row.bar} most={found.most} />
            ),
          )}
        </ol>
      </div>
      <PageDots page={page} pages={pages.length} />
    </div>
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
