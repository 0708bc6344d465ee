import { expect, test } from 'vitest';
import type { AgendaItemView, WorkshopView } from '../../wire/workshops';
import { expectedEnd, foreseeAgenda, next, stepTo, timeline } from './timeline';

const at = (time: string) => Date.parse(`2025-02-20T${time}:00Z`);
const item = (
  id: string,
  order: number,
  start: string,
  minutes: number,
  started = false,
): AgendaItemView => ({
  id,
  title: id,
  kind: 'work',
  startsAt: new Date(at(start)).toISOString(),
  minutes,
  order,
  started,
});
const workshop = (more: Partial<WorkshopView> = {}) =>
  ({ endsAt: '2025-02-20T17:00:00Z', ...more }) as WorkshopView;
const day = [item('talk', 1, '14:00', 15), item('work', 2, '14:15', 75), item('break', 3, '15:30', 90)];

test('before anything is held, the moment is where the plan has it', () => {
  const rows = timeline(day, workshop(), at('14:30'));
  expect(rows.map((row) => row.moment)).toEqual([null, 0.2, null]);
});

test('the held block has the moment, by what is left of it', () => {
  const live = workshop({ currentItem: 'talk', currentItemEndsAt: '2025-02-20T14:20:00Z' });
  const rows = timeline(day, live, at('14:17'));
  expect(rows[0]).toMatchObject({ when: 'present', moment: 0.8 });
  expect(rows[1]?.when).toBe('future');
});

test('a pause holds the moment still', () => {
  const paused = workshop({
    currentItem: 'talk',
    currentItemEndsAt: '2025-02-20T14:15:00Z',
    pausedAt: '2025-02-20T14:12:00Z',
  });
  expect(timeline(day, paused, at('14:40'))[0]?.moment).toBeCloseTo(0.8);
});

test('S2_01_a_break_of_30_minutes_ends_the_day_10_minutes_late', () => {
  const rows = timeline(
    [item('work', 1, '14:00', 180), item('break', 2, '17:00', 10)],
    workshop(),
    at('13:00'),
  );
  expect(expectedEnd(rows, workshop(), at('13:00'))).toEqual({ at: at('17:10'), over: 10 });
});

test('once a block is held, its end and what follows make the end', () => {
  const live = workshop({ currentItem: 'work', currentItemEndsAt: '2025-02-20T15:45:00Z' });
  expect(expectedEnd(timeline(day, live, at('15:00')), live, at('15:00'))).toEqual({
    at: at('17:15'),
    over: 15,
  });
});

test('held on another day, the plan says when it ends', () => {
  const live = workshop({ currentItem: 'work', currentItemEndsAt: '2026-05-01T15:45:00Z' });
  const now = Date.parse('2026-05-01T15:00:00Z');
  expect(expectedEnd(timeline(day, live, now), live, now)?.at).toBe(at('17:00'));
});

test('next is what follows the held block, else the first not yet held', () => {
  expect(next(timeline(day, workshop(), 0))?.id).toBe('talk');
  expect(next(timeline(day, workshop({ currentItem: 'work' }), 0))?.id).toBe('break');
  expect(next(timeline(day, workshop({ currentItem: 'break' }), 0))).toBeNull();
});

test('a step up or down names the block before the new place', () => {
  const ids = ['a', 'b', 'c'];
  expect(stepTo(ids, 'c', -1)).toEqual({ after: 'a' });
  expect(stepTo(ids, 'b', -1)).toEqual({ after: undefined });
  expect(stepTo(ids, 'a', 1)).toEqual({ after: 'b' });
  expect(stepTo(ids, 'a', -1)).toBeNull();
  expect(stepTo(ids, 'c', 1)).toBeNull();
});

test('a move that is under way is shown already', () => {
  const seen = foreseeAgenda(day, [{ $type: 'moveAgendaItem', itemId: 'break', after: 'talk' }]);
  expect(seen.map((one) => one.id)).toEqual(['talk', 'break', 'work']);
});
