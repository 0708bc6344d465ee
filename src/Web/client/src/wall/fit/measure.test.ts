import { expect, test } from 'vitest';
import { lines, measured } from './measure';

const letters = (word: string) => word.length;
const count = (text: string, width: number) => lines(measured(text, letters), width);

test('a text that fits takes one line', () => {
  expect(count('digitālā trešdiena', 19)).toBe(1);
});

test('words go to the next line whole', () => {
  expect(count('digitālā trešdiena', 12)).toBe(2);
});

test('a word longer than the line is broken', () => {
  expect(count('pašapkalpotos', 5)).toBe(3);
});

test('each line of the writer is a line, an empty one is not', () => {
  expect(count('viens\n\ndivi\ntrīs', 20)).toBe(3);
});

test('a narrower line never takes fewer lines', () => {
  const text = measured(
    'Prasmju ilgtspēja: Mani nedaudz baida plāna ilgtspēja, vai apgūtās prasmes',
    letters,
  );
  const counts = Array.from({ length: 40 }, (_, i) => lines(text, 40 - i));
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
});

test('a word may go to the next line after its hyphen, years may not', () => {
  expect(count('projekta DIGI-INCLUSION', 14)).toBe(2);
  expect(count('plāns 2025-2029', 10)).toBe(2);
  expect(count('2025-2029', 9)).toBe(1);
});
