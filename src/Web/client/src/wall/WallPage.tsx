import type { Place } from '../pages';
import { Waiting } from '../parts/Waiting';
import { Controls } from './Controls';
import { useUnit } from './fit/useUnit';
import { FullNote } from './notes/FullNote';
import { Refusal } from './Refusal';
import { Screen } from './Screen';
import { useKeys } from './useKeys';
import { useSpeech } from './useSpeech';
import { useWakeLock } from './useWakeLock';
import { useWall } from './useWall';
import './look/wall.css';

/** The big screen of the room: shows, and asks nothing of anybody. */
export default function WallPage({ workshop }: Place) {
  const wall = useWall(workshop);
  const unit = useUnit();
  useKeys();
  useWakeLock();
  const spoken = useSpeech(wall?.store.one('workshop').value?.language);
  if (!wall || !spoken) return <Waiting />;
  const refused = wall.connection.gone.value ?? wall.store.trouble.value;
  if (refused && !wall.store.ready.value) return <Refusal code={refused} />;
  if (!wall.store.ready.value) return <Waiting />;
  return (
    <div class="wall">
      <Screen wall={wall} unit={unit} />
      <Controls />
      <FullNote />
    </div>
  );
}
