import type { ActivityView, AgendaItemView, TeamView, WorkshopView } from '../../wire/workshops';

/** What is to be seen to before people come. */
export type Point =
  | 'when'
  | 'agenda'
  | 'end'
  | 'boards'
  | 'blocks'
  | 'teams'
  | 'context'
  | 'registration'
  | 'first';

export interface Check {
  point: Point;
  /** `optional` is left to the facilitator. */
  state: 'done' | 'missing' | 'optional';
}

interface Prepared {
  workshop: WorkshopView;
  items: readonly AgendaItemView[];
  activities: readonly ActivityView[];
  teams: readonly TeamView[];
}

/** What is there and what is missing before the meeting. */
export function checklist({ workshop, items, activities, teams }: Prepared): Check[] {
  const late = workshop.endsAt && workshop.agendaEndsAt && workshop.agendaEndsAt > workshop.endsAt;
  const idle = items.some((item) => item.kind === 'work' && !item.activityId);
  const check = (point: Point, done: boolean, otherwise: 'missing' | 'optional'): Check => ({
    point,
    state: done ? 'done' : otherwise,
  });
  return [
    check('when', Boolean(workshop.startsAt && workshop.place), 'optional'),
    check('agenda', items.length > 0, 'missing'),
    ...(items.length > 0 ? [check('end', !late, 'missing')] : []),
    check('boards', activities.length > 0, 'missing'),
    ...(items.length > 0 && activities.length > 0 ? [check('blocks', !idle, 'optional')] : []),
    check('teams', teams.length > 0, 'optional'),
    check('context', workshop.context.length > 0, 'optional'),
    check('registration', workshop.registration.fields.length > 0, 'optional'),
    check('first', Boolean(workshop.focus), 'optional'),
  ];
}
