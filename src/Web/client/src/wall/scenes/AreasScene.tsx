import { useBoards } from '../board';
import type { SceneProps } from '../Screen';
import { Band } from './Band';
import { MapScene } from './MapScene';

/** The groups of a board by area of the plan, whatever the board itself is at. */
export function AreasScene({ wall, unit, now, activity }: SceneProps) {
  const board = useBoards(wall, activity ? [activity] : []).get(activity?.id ?? '');
  return (
    <main class="wall-board">
      <Band wall={wall} now={now} title={activity?.title ?? ''} />
      {board && <MapScene wall={wall} unit={unit} board={board} />}
    </main>
  );
}
