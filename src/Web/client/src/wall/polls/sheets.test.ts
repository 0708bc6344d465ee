import { expect, test } from 'vitest';
import type { PollQuestionView, ReplyView } from '../../wire/polls';
import { asked, sheetsOf } from './sheets';

const question = (
  kind: PollQuestionView['kind'],
  options: number,
  criteria = 0,
  text = 'x',
): PollQuestionView => ({
  id: kind,
  kind,
  text: '?',
  options: Array.from({ length: options }, (_, i) => ({ id: `o${i}`, text })),
  criteria: Array.from({ length: criteria }, (_, i) => ({ id: `c${i}`, text: 'x' })),
  order: 0,
});
const replies = (count: number, text: string) =>
  Array.from(
    { length: count },
    (_, i): ReplyView => ({ id: `r${i}`, questionId: 'text', text, hidden: false }),
  );
const none = () => [];

test('what fits is on one page', () => {
  expect(sheetsOf([question('single', 5), question('scale', 0)], none)).toHaveLength(2);
});

test('many options are shared evenly over pages, and none is lost', () => {
  const sheets = sheetsOf([question('ranking', 20)], none);
  expect(sheets.map(({ part }) => [part?.from, part?.to])).toEqual([
    [0, 5],
    [5, 10],
    [10, 15],
    [15, 20],
  ]);
});

test('criteria take their lines, and so do long words', () => {
  expect(sheetsOf([question('rating', 4, 2)], none)).toHaveLength(2);
  expect(sheetsOf([question('single', 6, 0, 'x'.repeat(100))], none)).toHaveLength(2);
  expect(asked([question('single', 2), question('multiple', 20, 0, 'x'.repeat(60))])).toHaveLength(5);
});

test('open answers are turned over in pages, fewer on a page where they are long', () => {
  expect(sheetsOf([question('text', 0)], () => replies(14, 'Jā'))).toHaveLength(2);
  expect(sheetsOf([question('text', 0)], () => replies(14, 'x'.repeat(300)))).toHaveLength(7);
});
