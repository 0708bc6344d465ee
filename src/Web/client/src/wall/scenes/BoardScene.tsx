import { EmptyState } from '../../parts/EmptyState';
import { RevealCount, useReveal } from '../../parts/reveal';
import { t } from '../../texts/texts';
import type { ActivityView, TeamView } from '../../wire/workshops';
import { type Board, countOf, useBoards } from '../board';
import { Lanes } from '../notes/Lanes';
import { columnsOf } from '../notes/pieces';
import type { SceneProps } from '../Screen';
import { Band } from './Band';
import { NoteCount } from './Counts';
import { ColumnHead } from './heads';
import { MatrixScene } from './MatrixScene';
import { ResultsScene } from './ResultsScene';

/** One board for the whole room. */
export function BoardScene({ activity, ...props }: SceneProps) {
  return activity ? <TheBoard {...props} activity={activity} /> : null;
}

function TheBoard(props: SceneProps & { activity: ActivityView }) {
  const { wall, now, activity } = props;
  const board = useBoards(wall, [activity]).get(activity.id);
  const phase = board?.view?.phase;
  return (
    <main class="wall-board">
      <Band wall={wall} now={now} title={activity.title}>
        {phase && <strong class={`phase ${phase}`}>{t(`wall.phase.${phase}`)}</strong>}
        {board && <NoteCount notes={countOf(board)} />}
      </Band>
      {board && <Content {...props} board={board} />}
    </main>
  );
}

function Content(props: SceneProps & { board: Board; activity: ActivityView }) {
  const { wall, unit, board, activity } = props;
  const left = useReveal(wall.store, wall.connection.clock, activity.id);
  if (left !== null) return <RevealCount left={left} />;
  if (board.view?.phase === 'results') return <ResultsScene board={board} />;
  if (board.view?.phase === 'writingPrivately') return <Private notes={board.view.notes} />;
  if (board.notes.length === 0 && board.columns.length < 2)
    return <EmptyState title={t('wall.empty')}>{t('wall.emptyText')}</EmptyState>;
  if (board.view?.layout === 'matrix') return <MatrixScene unit={unit} board={board} />;
  const teams = wall.store.all<TeamView>('team');
  const columns = columnsOf(board.columns, board.notes, board.groups);
  const lanes = columns.map(({ column, pieces, notes }) => ({
    key: column.id,
    head: columns.length > 1 ? <ColumnHead column={column} notes={notes} /> : null,
    pieces,
    categories: board.view?.categories ?? [],
  }));
  return <Lanes unit={unit} lanes={lanes} teams={board.view?.teamId ? [] : teams} />;
}

/** While everybody writes for themselves there is only a count to see. */
function Private({ notes }: { notes: number }) {
  return (
    <div class="wall-private">
      <strong>{notes}</strong>
      <p>{t('wall.private')}</p>
    </div>
  );
}
