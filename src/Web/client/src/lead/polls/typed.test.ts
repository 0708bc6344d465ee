import { expect, test } from 'vitest';
import type { PollQuestionView } from '../../wire/polls';
import { nextOf, sheetsOf } from './typed';

const question = (more: Partial<PollQuestionView>): PollQuestionView => ({
  id: 'q',
  kind: 'rating',
  text: 'Kuri idėja geriausia?',
  options: [
    { id: 'a', text: 'Autobusas' },
    { id: 'b', text: 'Kursai' },
  ],
  criteria: [],
  order: 0,
  ...more,
});

test('a rating has a row for each criterion of each idea, with its steps beside each other', () => {
  const criteria = [
    { id: 'c', text: 'Poveikis' },
    { id: 'd', text: 'Kaina' },
  ];
  const sheets = sheetsOf(question({ criteria, min: 1, max: 3 }));
  expect(sheets.map(({ title }) => title)).toEqual(['Autobusas', 'Kursai']);
  expect(sheets[1]?.rows.map(({ text }) => text)).toEqual(['Poveikis', 'Kaina']);
  expect(sheets[1]?.rows[0]?.lines.map(({ key, value }) => `${key}=${value}`)).toEqual([
    'b/c=1',
    'b/c=2',
    'b/c=3',
  ]);
});

test('a ranking has a row for each idea, with as many places as there are ideas', () => {
  const rows = sheetsOf(question({ kind: 'ranking' }))[0]?.rows ?? [];
  expect(rows.map(({ lines }) => lines.map(({ key, value }) => `${key}=${value}`))).toEqual([
    ['a=1', 'a=2'],
    ['b=1', 'b=2'],
  ]);
});

test('enter goes on to the next count, arrows to the row above and below', () => {
  expect(nextOf('Enter', 4, 5)).toBe(5);
  expect(nextOf('ArrowDown', 4, 5)).toBe(9);
  expect(nextOf('ArrowUp', 9, 5)).toBe(4);
  expect(nextOf('Tab', 4, 5)).toBeNull();
});
