import type { Place } from '../pages';
import { Waiting } from '../parts/Waiting';

export default function PhonePage(_place: Place) {
  return <Waiting />;
}
