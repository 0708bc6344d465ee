import { expect, test } from 'vitest';
import { codeIn, grouped } from './code';

test('a code is read from what is typed, with or without spaces', () => {
  expect(codeIn('12345678')).toBe('12345678');
  expect(codeIn(' 1234-5678 ')).toBe('12345678');
});

test('a code is read from a pasted address', () => {
  expect(codeIn('https://host:8443/j/12345678')).toBe('12345678');
});

test('digits after the eighth are left out', () => {
  expect(codeIn('1234567890')).toBe('12345678');
});

test('a code is shown in two groups of four', () => {
  expect(grouped('123')).toBe('123');
  expect(grouped('12345')).toBe('1234 5');
  expect(grouped('12345678')).toBe('1234 5678');
});
