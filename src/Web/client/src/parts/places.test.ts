import { expect, test } from 'vitest';
import { places, placesOf } from './places';

const ids = (all: { id: string }[][]) => all.map((place) => place.map(({ id }) => id).join(' '));
const item = (id: string, teamId?: string) => ({ id, teamId });

test('blocks of different teams that follow each other are one place', () => {
  const day = [item('talk'), item('a', 't1'), item('b', 't2'), item('end')];
  expect(ids(places(day))).toEqual(['talk', 'a b', 'end']);
});

test('a second block of the same team begins a new place', () => {
  const rounds = [item('a', 't1'), item('b', 't2'), item('c', 't1'), item('d', 't2')];
  expect(ids(places(rounds))).toEqual(['a b', 'c d']);
});

test('a team sees its own block of a place, and all where it has none', () => {
  const day = [item('a', 't1'), item('b', 't2'), item('end')];
  expect(ids(placesOf(day, 't2'))).toEqual(['b', 'end']);
  expect(ids(placesOf(day, 't9'))).toEqual(['a b', 'end']);
  expect(ids(placesOf(day, undefined))).toEqual(['a b', 'end']);
});
