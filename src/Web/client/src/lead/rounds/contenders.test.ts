import { expect, test } from 'vitest';
import { top } from './contenders';

const all = [
  { id: 'a', name: 'A', votes: 7 },
  { id: 'b', name: 'B', votes: 4 },
  { id: 'c', name: 'C', votes: 4 },
  { id: 'd', name: 'D', votes: 1 },
];

test('those who share the last place are all in the run-off', () => {
  expect(top(all, 2).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(top(all, 1).map(({ id }) => id)).toEqual(['a']);
});

test('there are never more than there are', () => {
  expect(top(all, 9)).toHaveLength(4);
  expect(top([], 3)).toEqual([]);
});
