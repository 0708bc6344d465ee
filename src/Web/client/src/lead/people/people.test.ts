import { expect, test } from 'vitest';
import type { PersonView, TeamView } from '../../wire/workshops';
import { circles } from './people';

const person = (id: string, more: Partial<PersonView> = {}): PersonView => ({
  id,
  role: 'participant',
  at: `2025-02-20T14:0${id}:00Z`,
  removed: false,
  banned: false,
  waiting: false,
  ...more,
});
const teams: TeamView[] = [
  { id: 'b', name: 'B', colour: 2, members: 0, order: 2 },
  { id: 'a', name: 'A', colour: 1, members: 1, order: 1 },
];
const names = (people: PersonView[], commands: Parameters<typeof circles>[2] = []) =>
  circles(teams, people, commands).map(({ people }) => people.map(({ id }) => id));

test('people stand with their team in its order, those in none last', () => {
  expect(names([person('1', { teamId: 'b' }), person('2', { teamId: 'a' }), person('3')])).toEqual([
    ['2'],
    ['1'],
    ['3'],
  ]);
});

test('who is in a team that is gone is in none, and who was removed is nowhere', () => {
  expect(names([person('1', { teamId: 'gone' }), person('2', { removed: true })])).toEqual([[], [], ['1']]);
});

test('who waits to be let in is in no circle', () => {
  expect(names([person('1', { waiting: true }), person('2')])[2]).toEqual(['2']);
});

test('many who are placed at once are shown where they go', () => {
  const back = {
    $type: 'assignAll',
    places: [{ participant: '1', teamId: 'a' }, { participant: '2' }],
  } as const;
  expect(names([person('1'), person('2', { teamId: 'b' })], [back])).toEqual([['1'], [], ['2']]);
});

test('who leads a table comes first', () => {
  expect(names([person('1'), person('2', { role: 'tableHost' })])[2]).toEqual(['2', '1']);
});

test('who is being moved is shown where they go', () => {
  const move = { $type: 'assign', participant: '1', teamId: 'a' } as const;
  expect(names([person('1', { teamId: 'b' })], [move])).toEqual([['1'], [], []]);
});
