import type { Place } from '../pages';
import { Waiting } from '../parts/Waiting';

export default function WallPage(_place: Place) {
  return <Waiting />;
}
