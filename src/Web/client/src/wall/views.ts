import type { IconName } from '../parts/Icon';
import type { Key } from '../texts/texts';
import type { ActivityView, WallView, WorkshopView } from '../wire/workshops';

/**
 * Everything that can be put on the wall by name, for the remote and for the wall alike: one line each. Its picture is in
 * scenes.ts, under the same name; a view that no picture is known for shows what the room is doing.
 */
export interface View {
  /** Goes into the command `wall`. */
  name: string;
  /** The key that shows it at the wall itself, and takes it away again. */
  key: string;
  icon: IconName;
  /** What it is called on the remote. */
  text: Key;
  /** The kind of activity that it is about; none: the whole workshop. */
  of?: string;
}

export const views: readonly View[] = [
  { name: 'welcome', key: 'w', icon: 'people', text: 'wall.view.welcome' },
  { name: 'agenda', key: 'a', icon: 'agenda', text: 'wall.view.agenda' },
  { name: 'teams', key: 't', icon: 'screen', text: 'wall.view.teams' },
  { name: 'board', key: 'n', icon: 'comment', text: 'wall.view.board', of: 'board' },
  { name: 'results', key: 'r', icon: 'balance', text: 'wall.view.results', of: 'board' },
  { name: 'poll', key: 'p', icon: 'check', text: 'wall.view.poll', of: 'poll' },
  { name: 'questions', key: 'q', icon: 'question', text: 'wall.view.questions', of: 'questions' },
  { name: 'map', key: 'g', icon: 'agenda', text: 'wall.view.map', of: 'board' },
  { name: 'teamResults', key: 'c', icon: 'check', text: 'wall.view.teamResults' },
  { name: 'context', key: 'i', icon: 'question', text: 'wall.about' },
  { name: 'blank', key: 'b', icon: 'hidden', text: 'wall.view.blank' },
];

/** Which view shows an activity of a kind when the room is at it. */
export const viewOfKind: Readonly<Record<string, string>> = {
  board: 'board',
  poll: 'poll',
  questions: 'questions',
};

/** A view, and the activity that it is about. */
export interface Shown {
  view: View;
  activity?: ActivityView | undefined;
}

/** What a view would show: the activity asked for, else the one in focus, else the last one of its kind; null when there is none. */
export function shownAs(
  name: string | undefined,
  target: string | undefined,
  workshop: Pick<WorkshopView, 'focus'>,
  activities: readonly ActivityView[],
): Shown | null {
  const view = views.find((one) => one.name === name);
  if (!view) return null;
  if (!view.of) return { view };
  const fitting = activities.filter(({ kind }) => kind === view.of);
  const by = (id: string | undefined) => fitting.find((activity) => activity.id === id);
  const common = fitting.filter(({ teamId }) => !teamId);
  const activity = by(target) ?? by(workshop.focus) ?? common.at(-1) ?? fitting.at(-1);
  return activity ? { view, activity } : null;
}

/** What the facilitator has put on the wall, or null when the wall follows the room. */
export function putOnWall(
  wall: WallView | undefined,
  workshop: Pick<WorkshopView, 'focus'>,
  activities: readonly ActivityView[],
): Shown | null {
  return shownAs(wall?.view, wall?.target, workshop, activities);
}
