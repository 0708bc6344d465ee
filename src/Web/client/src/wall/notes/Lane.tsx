import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { NoteView } from '../../wire/boards';
import type { TeamView } from '../../wire/workshops';
import type { Laid } from '../fit/layout';
import { PageDots } from '../fit/PageDots';
import { usePage } from '../fit/usePage';
import type { LaneContent } from './Lanes';
import { newest, pageOfNew } from './newest';
import { PieceCard } from './PieceCard';

interface Props {
  lane: LaneContent;
  teams: readonly TeamView[];
  laid: Laid;
  long: (note: NoteView, columns: number) => boolean;
  bodyRef?: RefObject<HTMLDivElement | null>;
  /** The page to begin with, where lanes take turns. */
  start: number;
  /** The lane makes room for another: the page to go on with. */
  onLeave: (next: number) => void;
}

/** One lane: its head, the page of its notes that is in sight, and dots for the others. */
export function Lane({ lane, teams, laid, long, bodyRef, start, onLeave }: Props) {
  const { pages, columns } = laid;
  const seen = useRef(newest(pages));
  const arrived = () => {
    const page = pageOfNew(pages, seen.current);
    seen.current = newest(pages);
    return page;
  };
  const [page] = usePage(pages.length, arrived, start);
  const last = useRef(page);
  last.current = page;
  useEffect(() => () => onLeave(last.current + 1), []);
  return (
    <section class={`wall-lane${lane.team ? ` team-${lane.team.colour}` : ''}`}>
      {lane.head ?? <span />}
      <div class="body" ref={bodyRef}>
        <div class="columns" key={page}>
          {(pages[page] ?? []).map((column, place) => (
            <div key={place} class="column">
              {column.map((piece) => (
                <PieceCard
                  key={piece.key}
                  piece={piece}
                  categories={lane.categories}
                  teams={teams}
                  long={(note) => long(note, columns)}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
      <PageDots page={page} pages={pages.length} />
    </section>
  );
}
