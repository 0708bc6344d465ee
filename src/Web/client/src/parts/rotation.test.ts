import { expect, test } from 'vitest';
import { roundOf } from './rotation';

const teams = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

test('at home everybody works at their own theme', () => {
  const { round, stationOf, guestsOf } = roundOf(undefined, teams);
  expect([round, stationOf('a'), guestsOf('a')]).toEqual([0, 'a', ['a']]);
});

test('a round on, each works at the next and has the one before as its guest', () => {
  const { stationOf, guestsOf } = roundOf(
    { round: 1, rounds: 3, stations: { a: 'b', b: 'c', c: 'a' } },
    teams,
  );
  expect(stationOf('c')).toBe('a');
  expect(guestsOf('a')).toEqual(['c']);
});
