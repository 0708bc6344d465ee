import { expect, test } from 'vitest';
import type { ActivityView } from '../wire/workshops';
import { putOnWall, shownAs, views } from './views';

const board = (id: string, teamId?: string) =>
  ({ id, kind: 'board', title: id, order: 1, ...(teamId && { teamId }) }) as ActivityView;
const boards = [board('one'), board('two'), board('team', 't1')];

test('a view about a board shows the one asked for', () => {
  expect(shownAs('results', 'team', { focus: 'one' }, boards)?.activity?.id).toBe('team');
});

test('without one it shows that in focus, and then the last common one', () => {
  expect(shownAs('results', undefined, { focus: 'one' }, boards)?.activity?.id).toBe('one');
  expect(shownAs('results', undefined, {}, boards)?.activity?.id).toBe('two');
  expect(shownAs('results', 'gone', {}, boards)?.activity?.id).toBe('two');
});

test('a view about a board shows nothing where there is none', () => {
  expect(shownAs('board', undefined, {}, [])).toBeNull();
  expect(shownAs('blank', undefined, {}, [])?.view.name).toBe('blank');
});

test('a view that nobody knows leaves the wall with the room', () => {
  expect(putOnWall({ view: 'something-new' }, {}, boards)).toBeNull();
  expect(putOnWall(undefined, {}, boards)).toBeNull();
});

test('each view has a name and a key of its own, and takes none that the wall uses otherwise', () => {
  expect(new Set(views.map(({ name }) => name)).size).toBe(views.length);
  expect(new Set(views.map(({ key }) => key)).size).toBe(views.length);
  expect(views.filter(({ key }) => ['d', 'f', ' '].includes(key))).toEqual([]);
});
