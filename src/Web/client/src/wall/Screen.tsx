import { useTitle } from '../parts/useTitle';
import { showTimesIn } from '../texts/zone';
import type { ActivityView, AgendaItemView } from '../wire/contracts';
import { BlockScene } from './BlockScene';
import { BoardScene } from './BoardScene';
import { ClosedScene } from './ClosedScene';
import { Lost } from './Lost';
import { byOrder } from './pieces';
import { nowAndNext, scene } from './scene';
import { TeamsScene } from './TeamsScene';
import { useTurning } from './turning';
import type { WallOf } from './useWall';
import { WelcomeScene } from './WelcomeScene';

/** What every scene is given. */
export interface SceneProps {
  wall: WallOf;
  /** Pixels of one unit. */
  unit: number;
  now?: AgendaItemView | undefined;
  next?: AgendaItemView | undefined;
}

/** The scene of the moment. */
export function Screen({ wall, unit }: { wall: WallOf; unit: number }) {
  useTurning();
  const workshop = wall.store.one('workshop').value;
  useTitle(workshop?.title);
  showTimesIn(workshop?.timeZone);
  if (!workshop) return null;
  const items = wall.store.all<AgendaItemView>('agenda').sort(byOrder);
  const props = { wall, unit, ...nowAndNext(items, workshop.currentItem) };
  const shown = scene(workshop, props.now, wall.store.all<ActivityView>('activity'));
  return (
    <>
      {shown.kind === 'board' && <BoardScene key={shown.activity.id} {...props} activity={shown.activity} />}
      {shown.kind === 'teams' && <TeamsScene {...props} />}
      {shown.kind === 'block' && <BlockScene {...props} />}
      {shown.kind === 'welcome' && <WelcomeScene {...props} agenda={items} />}
      {shown.kind === 'closed' && <ClosedScene {...props} />}
      <Lost connection={wall.connection} />
    </>
  );
}
