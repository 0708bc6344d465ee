import { expect, test } from 'vitest';
import { extended } from './time';

const noon = Date.parse('2025-02-20T12:00:00Z');

test('minutes are added to the end', () => {
  expect(extended('2025-02-20T12:03:00Z', 5, noon)).toBe('2025-02-20T12:08:00.000Z');
});

test('a block over time gets whole minutes from now', () => {
  expect(extended('2025-02-20T11:50:00Z', 5, noon)).toBe('2025-02-20T12:05:00.000Z');
});

test('minutes are taken back from the end', () => {
  expect(extended('2025-02-20T12:03:00Z', -1, noon)).toBe('2025-02-20T12:02:00.000Z');
});
