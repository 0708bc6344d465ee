import { expect, test } from 'vitest';
import { pageAfter, stands, standsFor } from './pages';

test('pages go round', () => {
  expect([0, 1, 2].map((page) => pageAfter(page, 3, 1))).toEqual([1, 2, 0]);
});

test('by hand they go back as well', () => {
  expect(pageAfter(0, 3, -1)).toBe(2);
});

test('one page stays', () => {
  expect(pageAfter(0, 1, 1)).toBe(0);
  expect(pageAfter(4, 0, 1)).toBe(0);
});

test('the page of a new note comes first', () => {
  expect(pageAfter(0, 5, 1, 4)).toBe(4);
});

test('on the page of the new note already, they go on', () => {
  expect(pageAfter(4, 5, 1, 4)).toBe(0);
});

test('a page that is no longer there leads to one that is', () => {
  expect(pageAfter(9, 3, 1)).toBeLessThan(3);
});

test('a page stands as long as it takes to read, and not for ever', () => {
  expect(standsFor(0)).toBe(stands);
  expect(standsFor(280)).toBe(24_000);
  expect(standsFor(20_000)).toBe(45_000);
});
