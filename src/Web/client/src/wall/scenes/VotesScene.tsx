import { EmptyState } from '../../parts/EmptyState';
import { RevealCount, useReveal } from '../../parts/reveal';
import { t } from '../../texts/texts';
import type { ActivityView } from '../../wire/workshops';
import { useBoards } from '../board';
import type { SceneProps } from '../Screen';
import { Band } from './Band';
import { ResultsScene } from './ResultsScene';

/** The votes on a board, once the room may see them. */
export function VotesScene({ activity, ...props }: SceneProps) {
  return activity ? <Votes {...props} activity={activity} /> : null;
}

function Votes({ wall, now, activity }: SceneProps & { activity: ActivityView }) {
  const board = useBoards(wall, [activity]).get(activity.id);
  const left = useReveal(wall.store, wall.connection.clock, activity.id);
  const known = board?.view?.phase === 'results' || board?.view?.phase === 'closed';
  return (
    <main class="wall-board">
      <Band wall={wall} now={now} title={activity.title}>
        <strong class="phase results">{t('wall.phase.results')}</strong>
      </Band>
      {left !== null ? (
        <RevealCount left={left} />
      ) : board && known ? (
        <ResultsScene board={board} />
      ) : (
        <EmptyState title={t('wall.notYet')}>{t('wall.notYetText')}</EmptyState>
      )}
    </main>
  );
}
