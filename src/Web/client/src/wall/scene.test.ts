import { expect, test } from 'vitest';
import type { ActivityView, AgendaItemView, Status, WorkshopView } from '../wire/workshops';
import { codeGroups, minutesOver, nowAndNext, scene, together } from './scene';

const workshop = (status: Status, focus?: string) =>
  ({ status, ...(focus ? { focus } : {}) }) as WorkshopView;
const item = (id: string, kind = 'work', started = false) => ({ id, kind, started }) as AgendaItemView;
const board: ActivityView = { id: 'b', kind: 'board', title: 'Kas vēl pietrūkst plānā?', order: 1 };
const teamBoard: ActivityView = { ...board, id: 't', teamId: 'motivation' };

test('before the first block the wall welcomes', () => {
  expect(scene(workshop('draft'), undefined, [board, teamBoard]).view).toBe('welcome');
  expect(scene(workshop('open'), undefined, [board]).view).toBe('welcome');
});

test('what the facilitator shows is shown, block or no block', () => {
  expect(scene(workshop('live', 'b'), item('i'), [board])).toEqual({ view: 'board', activity: board });
  expect(scene(workshop('open', 'b'), undefined, [board])).toEqual({ view: 'board', activity: board });
});

test('without a focus, working teams are shown side by side', () => {
  expect(scene(workshop('live'), item('i'), [board, teamBoard]).view).toBe('teams');
});

test('coffee is coffee, whatever boards the teams have', () => {
  expect(scene(workshop('live'), item('i', 'break'), [teamBoard]).view).toBe('block');
});

test('a focus that is gone is no focus', () => {
  expect(scene(workshop('live', 'gone'), item('i', 'talk'), [board]).view).toBe('block');
});

test('the end comes before all', () => {
  expect(scene(workshop('closed', 'b'), item('i'), [board]).view).toBe('closed');
});

test('the next block is the one after the present', () => {
  expect(nowAndNext([item('a'), item('b')], 'a').next?.id).toBe('b');
  expect(nowAndNext([item('a'), item('b')], 'b').next).toBeUndefined();
});

test('what teams do at the same time is one block, with the title of each where they differ', () => {
  const at = (id: string, title: string) => ({ id, title, minutes: 10 }) as AgendaItemView;
  expect(together([at('a', 'Kartes'), at('b', 'Kartes')], 'b')).toMatchObject({
    id: 'b',
    title: 'Kartes',
    tracks: [],
  });
  const apart = together([at('a', 'Kartes'), at('b', 'Intervijas')], 'a');
  expect(apart.tracks.map(({ title }) => title)).toEqual(['Kartes', 'Intervijas']);
});

test('between blocks the next is the one after the last that was', () => {
  expect(nowAndNext([item('a', 'work', true), item('b')], undefined).next?.id).toBe('b');
  expect(nowAndNext([item('a'), item('b')], undefined).next?.id).toBe('a');
});

test.each([
  [60, 0],
  [0, 0],
  [-59, 0],
  [-60, 1],
  [-200, 3],
])('with %i seconds left it is %i minutes over', (seconds, minutes) => {
  expect(minutesOver(seconds)).toBe(minutes);
});

test('a code is read in two groups of four', () => {
  expect(codeGroups('12345678')).toEqual(['1234', '5678']);
});
