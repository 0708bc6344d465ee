import { expect, test } from 'vitest';
import { momentsOf, toTimes } from './moment';

test('what is filled in comes back as it was', () => {
  const filled = { day: '2025-02-20', from: '14:00', to: '17:00' };
  const { startsAt, endsAt } = toTimes(filled, 'Europe/Riga');
  expect(momentsOf(startsAt, endsAt, 'Europe/Riga')).toEqual(filled);
});

test('without a day there is no moment', () => {
  expect(toTimes({ day: '', from: '14:00', to: '17:00' }, 'Europe/Riga')).toEqual({});
});

test('a meeting that ends before it begins ends on the next day', () => {
  const { startsAt, endsAt } = toTimes({ day: '2025-02-20', from: '20:00', to: '01:00' }, 'Europe/Riga');
  expect(Date.parse(endsAt ?? '') - Date.parse(startsAt ?? '')).toBe(5 * 3_600_000);
});
