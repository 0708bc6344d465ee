import { expect, test } from 'vitest';
import { barsOnPages, headingHeight, rowHeight } from './resultPages';
import type { Bar, Results } from './results';
import { smallest } from './unit';

const bars = (count: number, prefix: string): Bar[] =>
  Array.from({ length: count }, (_, i) => ({ id: `${prefix}${i}`, text: 'x', votes: count - i }));
const found = (groups: number, notes: number): Results => ({
  groups: bars(groups, 'g'),
  notes: bars(notes, 'n'),
  most: 9,
  total: 20,
});

test('few bars are large, on one page', () => {
  const { step, pages } = barsOnPages(found(0, 3), 40);
  expect(step).toBeGreaterThan(3);
  expect(pages).toHaveLength(1);
});

test('many bars are in the smallest type, on pages, each once', () => {
  const { step, pages } = barsOnPages(found(0, 100), 40);
  expect(step).toBe(smallest);
  expect(pages.flat()).toHaveLength(100);
});

test('no page is higher than the wall', () => {
  for (const page of barsOnPages(found(9, 60), 40).pages) {
    const high = page.reduce((sum, row) => sum + (row.kind === 'heading' ? headingHeight : rowHeight), 0);
    expect(high * smallest).toBeLessThanOrEqual(40);
  }
});

test('groups come before notes, each under its heading; no heading stands at the end of a page', () => {
  const { pages } = barsOnPages(found(6, 30), 40);
  expect(pages.flat().filter((row) => row.kind === 'heading')).toHaveLength(2);
  expect(pages.every((page) => page.at(-1)?.kind === 'bar')).toBe(true);
  expect(pages[0]?.[0]).toEqual({ kind: 'heading', of: 'groups' });
});

test('a wall not measured yet still gets pages', () => {
  expect(barsOnPages(found(2, 2), 0).pages.length).toBeGreaterThan(0);
});
