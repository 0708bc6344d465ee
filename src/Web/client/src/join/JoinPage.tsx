import type { Place } from '../pages';
import { Waiting } from '../parts/Waiting';

export default function JoinPage(_place: Place) {
  return <Waiting />;
}
