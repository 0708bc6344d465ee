import { expect, test } from 'vitest';
import { left, length } from './length';
import { matches } from './search';
import { known, number, plural, reason, speak, t } from './texts';

test('a text is in the language spoken', async () => {
  await speak('lv');
  expect(t('phone.now')).toBe('Tagad');
  await speak('en');
  expect(t('phone.now')).toBe('Now');
  expect(document.documentElement.lang).toBe('en');
});

test('values fill their places, and a place without a value stays as it is', async () => {
  await speak('en');
  expect(t('phone.next', { title: 'Coffee' })).toBe('Next: Coffee');
  expect(t('phone.next')).toBe('Next: {title}');
});

test('what people wrote is not taken for a place', async () => {
  await speak('en');
  expect(t('phone.nextAt', { time: '{title}', title: 'x' })).toBe('Next {title} x');
});

test('Latvian counts in three forms', async () => {
  await speak('lv');
  expect([0, 1, 2, 11, 21].map((n) => plural('phone.members', n))).toEqual([
    '0 cilvēku',
    '1 cilvēks',
    '2 cilvēki',
    '11 cilvēku',
    '21 cilvēks',
  ]);
});

test('Lithuanian counts in three forms', async () => {
  await speak('lt');
  expect([1, 2, 10, 21].map((n) => plural('phone.members', n))).toEqual([
    '1 žmogus',
    '2 žmonės',
    '10 žmonių',
    '21 žmogus',
  ]);
});

test('a refusal has words, also one that this page does not know', async () => {
  await speak('en');
  expect(reason('closed')).toBe(t('rejected.closed'));
  expect(reason('somethingNew')).toBe(t('rejected.unknown'));
  expect(known('rejected.somethingNew')).toBe(false);
});

test('numbers are written as the language does', async () => {
  await speak('lv');
  expect(number(12345.5).replace(/\s/g, ' ')).toBe('12 345,5');
});

test('characters are counted as the server counts them', () => {
  expect(length('āč👩‍👩')).toBe(5);
});

test('what is left is told only near the limit', () => {
  expect(left('a'.repeat(50), 100)).toBeNull();
  expect(left('a'.repeat(90), 100)).toBe(10);
  expect(left('a'.repeat(101), 100)).toBe(-1);
});

test('a search finds words without their marks, in any order', () => {
  expect(matches('Šķūņu iela', 'iela skunu')).toBe(true);
  expect(matches('Šķūņu iela', 'skunis')).toBe(false);
  expect(matches('Šķūņu iela', ' ')).toBe(true);
});
