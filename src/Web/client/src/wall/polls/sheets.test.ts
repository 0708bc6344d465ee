import { expect, test } from 'vitest';
import type { PollQuestionView } from '../../wire/polls';
import { sheetsOf } from './sheets';

const question = (kind: PollQuestionView['kind'], options: number, criteria = 0): PollQuestionView => ({
  id: kind,
  kind,
  text: '?',
  options: Array.from({ length: options }, (_, i) => ({ id: `o${i}`, text: 'x' })),
  criteria: Array.from({ length: criteria }, (_, i) => ({ id: `c${i}`, text: 'x' })),
  order: 0,
});

test('what fits is on one page', () => {
  expect(sheetsOf([question('single', 5), question('scale', 0)], () => 0)).toHaveLength(2);
});

test('many options are shared evenly over pages, and none is lost', () => {
  const sheets = sheetsOf([question('ranking', 20)], () => 0);
  expect(sheets.map(({ part }) => [part?.from, part?.to])).toEqual([
    [0, 7],
    [7, 14],
    [14, 21],
  ]);
});

test('criteria take their lines', () => {
  expect(sheetsOf([question('rating', 4, 2)], () => 0)).toHaveLength(2);
});

test('open answers are turned over in pages', () => {
  expect(sheetsOf([question('text', 0)], () => 14)).toHaveLength(3);
});
