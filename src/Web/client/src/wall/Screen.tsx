import { useEffect, useRef } from 'preact/hooks';
import { places } from '../parts/places';
import { useTitle } from '../parts/useTitle';
import { showTimesIn } from '../texts/zone';
import type { ActivityView, AgendaItemView } from '../wire/workshops';
import { fixed, useTurning } from './fit/turning';
import { Lost } from './Lost';
import { local } from './local';
import { byOrder } from './notes/pieces';
import { type Block, nowAndNext, scene, together } from './scene';
import { BlockScene } from './scenes/BlockScene';
import { ClosedScene } from './scenes/ClosedScene';
import { scenes } from './scenes/scenes';
import type { WallOf } from './useWall';
import { putOnWall, shownAs } from './views';

/** What every scene is given. */
export interface SceneProps {
  wall: WallOf;
  /** Pixels of one unit. */
  unit: number;
  now?: Block | undefined;
  next?: Block | undefined;
  agenda: readonly Block[];
  /** What the view is about, where it is about one activity. */
  activity?: ActivityView | undefined;
}

/** The scene of the moment: chosen at the wall itself, else put on it by a facilitator, else what the room is doing. */
export function Screen({ wall, unit }: { wall: WallOf; unit: number }) {
  useTurning();
  const workshop = wall.store.one('workshop').value;
  const put = wall.store.one('wall').value;
  useTitle(workshop?.title);
  showTimesIn(workshop?.timeZone);
  const name = `${put?.view}/${put?.target}`;
  const seen = useRef(name);
  // What the facilitator puts on the wall comes before what somebody chose there
  useEffect(() => {
    if (seen.current !== name) local.value = null;
    seen.current = name;
  }, [name]);
  useEffect(() => {
    fixed.value = put?.page ?? null;
  }, [put?.page]);
  if (!workshop) return null;
  const blocks = wall.store.all<AgendaItemView>('agenda').sort(byOrder);
  const agenda = places(blocks).map((place) => together(place, workshop.currentItem));
  const activities = wall.store.all<ActivityView>('activity').sort(byOrder);
  const props = { wall, unit, agenda, ...nowAndNext(agenda, workshop.currentItem) };
  const chosen =
    shownAs(local.value ?? undefined, undefined, workshop, activities) ??
    putOnWall(put, workshop, activities);
  const Chosen = chosen && scenes[chosen.view.name];
  const shown = scene(workshop, props.now, activities);
  const Shown = scenes[shown.view];
  return (
    <>
      {chosen && Chosen ? (
        <Chosen key={`${chosen.view.name}/${chosen.activity?.id}`} {...props} activity={chosen.activity} />
      ) : Shown ? (
        <Shown key={`${shown.view}/${shown.activity?.id}`} {...props} activity={shown.activity} />
      ) : shown.view === 'closed' ? (
        <ClosedScene {...props} />
      ) : (
        <BlockScene {...props} />
      )}
      <Lost connection={wall.connection} />
    </>
  );
}
