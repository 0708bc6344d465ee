import { Icon } from '../../parts/Icon';
import { plural } from '../../texts/texts';
import type { WallOf } from '../useWall';

/** How many are connected. */
export function Connected({ wall }: { wall: WallOf }) {
  const people = wall.store.one('presence').value?.people;
  if (people === undefined) return null;
  return (
    <span class="wall-count">
      <Icon name="people" />
      {plural('wall.connected', people)}
    </span>
  );
}

/** How many notes there are. */
export function NoteCount({ notes }: { notes: number }) {
  return <span class="wall-count">{plural('wall.notes', notes)}</span>;
}
