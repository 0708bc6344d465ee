import { expect, test } from 'vitest';
import { Clock } from '../wire/clock';
import { clockFace, minutesLeft, remaining } from './countdown';

const noon = Date.parse('2026-01-01T12:00:00Z');

test('a started second counts as a whole one', () => {
  expect(remaining('2026-01-01T12:05:00Z', undefined, noon).seconds).toBe(300);
  expect(remaining('2026-01-01T12:05:00Z', undefined, noon + 1).seconds).toBe(300);
  expect(remaining('2026-01-01T12:05:00Z', undefined, noon + 1000).seconds).toBe(299);
});

test('over time it counts on below zero', () => {
  expect(remaining('2026-01-01T12:00:00Z', undefined, noon + 30_000).seconds).toBe(-30);
});

test('while paused it stands at the moment of the pause', () => {
  const left = remaining('2026-01-01T12:05:00Z', '2026-01-01T12:01:00Z', noon + 600_000);
  expect(left).toEqual({ seconds: 240, paused: true });
});

test('its face has minutes and seconds, and hours when there are any', () => {
  expect([5, 65, 3723, -90, 0].map(clockFace)).toEqual(['0:05', '1:05', '1:02:03', '−1:30', '0:00']);
});

test('minutes left count started ones', () => {
  expect([61, 60, 1, 0, -5].map(minutesLeft)).toEqual([2, 1, 1, 0, 0]);
});

test('a device whose clock is wrong shows the time of the server, judged by the quickest message', () => {
  const clock = new Clock();
  clock.hear('2026-01-01T12:00:00.000Z', noon - 60_000 + 900);
  clock.hear('2026-01-01T12:00:01.000Z', noon - 59_000 + 20);
  expect(clock.offset.value).toBe(59_980);
});

test('a time that cannot be read changes nothing', () => {
  const clock = new Clock();
  clock.hear('');
  expect(clock.offset.value).toBe(0);
});
