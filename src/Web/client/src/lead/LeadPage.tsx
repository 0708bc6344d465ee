import type { Place } from '../pages';
import { Waiting } from '../parts/Waiting';

export default function LeadPage(_place: Place) {
  return <Waiting />;
}
