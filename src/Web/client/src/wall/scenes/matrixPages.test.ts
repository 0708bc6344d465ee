import { expect, test } from 'vitest';
import { roughly } from '../fit/measure';
import { matrixPages, type Placed } from './matrixPages';

const plane = { width: 90, height: 30 };
const note = (id: string, x: number, y: number): Placed =>
  ({ id, text: 'Transports uz mācībām', x, y }) as Placed;
const ids = (notes: Placed[]) => matrixPages(notes, plane, roughly).map((page) => page.map(({ id }) => id));

test('notes that are apart are on one page, each at its place', () => {
  const [page] = matrixPages([note('a', 0, 0), note('b', 100, 100)], plane, roughly);
  expect(page?.map(({ id, aside }) => [id, aside])).toEqual([
    ['a', false],
    ['b', false],
  ]);
});

test('a note that would cover another stands beside it', () => {
  expect(ids([note('a', 50, 50), note('b', 51, 51), note('c', 0, 0)])).toEqual([['a', 'c', 'b']]);
});

test('twenty notes at one spot take few pages', () => {
  const pages = ids(Array.from({ length: 20 }, (_, i) => note(`n${i}`, 75, 80)));
  expect(pages.length).toBeLessThanOrEqual(4);
});

test('300 notes are all on some page, each once', () => {
  const pages = ids(Array.from({ length: 300 }, (_, i) => note(`n${i}`, (i * 37) % 101, (i * 53) % 101)));
  expect(new Set(pages.flat()).size).toBe(300);
  expect(pages.flat()).toHaveLength(300);
});
