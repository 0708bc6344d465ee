import { expect, test } from 'vitest';
import { matrixPages, type Placed } from './matrixPages';
import { roughly } from './measure';

const plane = { width: 90, height: 30 };
const note = (id: string, x: number, y: number): Placed =>
  ({ id, text: 'Transports uz mācībām', x, y }) as Placed;
const ids = (pages: Placed[][]) => pages.map((page) => page.map(({ id }) => id));

test('notes that are apart are on one page', () => {
  expect(ids(matrixPages([note('a', 0, 0), note('b', 100, 100)], plane, roughly))).toEqual([['a', 'b']]);
});

test('a note that would cover another waits for the next page', () => {
  const close = [note('a', 50, 50), note('b', 51, 51), note('c', 0, 0)];
  expect(ids(matrixPages(close, plane, roughly))).toEqual([['a', 'c'], ['b']]);
});

test('300 notes are all on some page, each once', () => {
  const many = Array.from({ length: 300 }, (_, i) => note(`n${i}`, (i * 37) % 101, (i * 53) % 101));
  const pages = matrixPages(many, plane, roughly);
  expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(300);
  expect(pages.flat()).toHaveLength(300);
});
