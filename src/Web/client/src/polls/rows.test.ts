import { expect, test } from 'vitest';
import type { PollBar, PollQuestionView, PollResult } from '../wire/polls';
import { cloud, direction, isEmpty, rows } from './rows';

const options = ['a', 'b', 'c'].map((id) => ({ id, text: id.toUpperCase() }));
const question = (
  kind: PollQuestionView['kind'],
  more: Partial<PollQuestionView> = {},
): PollQuestionView => ({
  id: 'q',
  kind,
  text: '?',
  options,
  criteria: [],
  order: 0,
  ...more,
});
const bar = (key: string, count: number, sum = count, mean?: number): PollBar =>
  mean === undefined ? { key, count, sum } : { key, count, sum, mean };
const result = (bars: PollBar[], answered: number, others = 0): PollResult => ({
  id: 'q',
  answered,
  others,
  bars,
  steps: [],
  different: 0,
});

test('the largest comes first, equals in the order of the question', () => {
  const found = rows(question('single'), result([bar('a', 1), bar('b', 3), bar('c', 1)], 5));
  expect(found.map((row) => row.key)).toEqual(['b', 'a', 'c']);
  expect(found.map((row) => row.part)).toEqual([1, 1 / 3, 1 / 3]);
});

test('shares are of all who answered, those without a phone among them', () => {
  const found = rows(question('multiple'), result([bar('a', 6), bar('b', 3), bar('c', 0)], 4, 2));
  expect(found.map((row) => row.share)).toEqual([1, 0.5, 0]);
});

test('what was rated lowest has no bar, and what was rated highest a full one', () => {
  const bars = [bar('a', 2, 2, 1), bar('b', 2, 2, 5), bar('c', 0)];
  const found = rows(question('rating', { min: 1, max: 5 }), result(bars, 2));
  expect(found.map((row) => [row.key, row.part])).toEqual([
    ['b', 1],
    ['a', 0],
    ['c', 0],
  ]);
});

test('a change is better or worse only where an end is good', () => {
  expect(direction(question('scale', { good: 'high' }), 0.5)).toBe('better');
  expect(direction(question('scale', { good: 'low' }), 0.5)).toBe('worse');
  expect(direction(question('scale', { good: 'neither' }), 0.5)).toBe('same');
  expect(direction(question('scale', { good: 'high' }), 0)).toBe('same');
});

test('words that all came as often are of one size', () => {
  expect(cloud([bar('x', 2), bar('y', 2)], 9).map(({ size }) => size)).toEqual([0.5, 0.5]);
  expect(cloud([bar('x', 9), bar('y', 4), bar('z', 1)], 9).map(({ size }) => size)).toEqual([1, 0.5, 0]);
  expect(cloud([bar('x', 9), bar('y', 4)], 1)).toHaveLength(1);
});

test('numbers typed in for others are answers too', () => {
  expect(isEmpty(result([], 0))).toBe(true);
  expect(isEmpty(result([bar('a', 0)], 0, 3))).toBe(false);
});
