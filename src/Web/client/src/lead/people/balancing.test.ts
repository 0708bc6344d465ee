import { expect, test } from 'vitest';
import { backFrom, type Seats } from './balancing';

const teams = new Set(['a', 'b', 'c']);
const before: Seats = new Map([
  ['1', 'a'],
  ['2', 'a'],
  ['3', undefined],
  ['4', 'b'],
]);
const put: Seats = new Map([
  ['1', 'a'],
  ['2', 'b'],
  ['3', 'c'],
  ['4', 'c'],
]);

test('those whom a balancing moved go back from where it put them', () => {
  expect(backFrom(before, put, put, teams)).toEqual({
    places: [
      { participant: '2', teamId: 'a', from: 'b' },
      { participant: '3', teamId: undefined, from: 'c' },
      { participant: '4', teamId: 'b', from: 'c' },
    ],
    left: 0,
  });
});

test('who was moved on since is left alone, and counted', () => {
  const now = new Map(put).set('1', 'c').set('2', 'c').set('4', 'b');
  expect(backFrom(before, put, now, teams)).toEqual({
    places: [{ participant: '3', teamId: undefined, from: 'c' }],
    left: 1,
  });
});

test('who has left is not asked for, and who has no team to go back to stays', () => {
  const now = new Map([...put].filter(([id]) => id !== '2'));
  const { places, left } = backFrom(before, put, now, new Set(['a', 'c']));
  expect(places).toEqual([{ participant: '3', teamId: undefined, from: 'c' }]);
  expect(left).toBe(1);
});

test('undone before its answer came, everybody goes back to where they were', () => {
  expect(backFrom(before, null, before, teams).places).toHaveLength(4);
});
