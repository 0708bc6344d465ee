import { t } from '../../texts/texts';
import type { ActivityView } from '../../wire/workshops';
import { countOf, useBoards } from '../board';
import { Pages } from '../fit/Pages';
import type { SceneProps } from '../Screen';
import { Connected, NoteCount } from './Counts';

const sizes = [3, 2.4];

/** The end: thanks, and what the workshop came to. */
export function ClosedScene({ wall }: SceneProps) {
  const workshop = wall.store.one('workshop').value;
  const activities = wall.store.all<ActivityView>('activity').filter(({ kind }) => kind === 'board');
  const boards = [...useBoards(wall, activities).values()];
  const conclusion = workshop?.conclusion;
  return (
    <main class={conclusion ? 'wall-closed concluded' : 'wall-closed'}>
      <p class="workshop">{workshop?.title}</p>
      <h1>{t('wall.closed')}</h1>
      {conclusion ? (
        <section>
          <h2>{t('wall.conclusion')}</h2>
          <Pages sizes={sizes}>
            <p>{conclusion}</p>
          </Pages>
        </section>
      ) : (
        <p>{t('wall.closedText')}</p>
      )}
      <p class="facts">
        {boards.length > 0 && <NoteCount notes={boards.reduce((sum, board) => sum + countOf(board), 0)} />}
        <Connected wall={wall} />
      </p>
    </main>
  );
}
