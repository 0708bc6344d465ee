import { expect, test } from 'vitest';
import { localTime, momentIn } from './zone';

test('a winter afternoon in Jelgava is two hours ahead of UTC', () => {
  expect(momentIn('2025-02-20', '14:00', 'Europe/Riga')?.toISOString()).toBe('2025-02-20T12:00:00.000Z');
});

test('a summer one is three hours ahead', () => {
  expect(momentIn('2025-07-01', '14:00', 'Europe/Riga')?.toISOString()).toBe('2025-07-01T11:00:00.000Z');
});

test('what is filled in on the night of the change comes back as it was', () => {
  const at = momentIn('2025-03-30', '05:30', 'Europe/Riga');
  expect(localTime(at ?? new Date(0), 'Europe/Riga')).toBe('2025-03-30T05:30');
});

test('nothing filled in is no moment', () => {
  expect(momentIn('', '14:00', 'Europe/Riga')).toBeNull();
  expect(momentIn('2025-02-20', '', 'Europe/Riga')).toBeNull();
});
