import type { Place } from '../pages';
import { Waiting } from '../parts/Waiting';

export default function CreatePage(_place: Place) {
  return <Waiting />;
}
