import { expect, test } from 'vitest';
import type { ActivityView, AgendaItemView, WorkshopView } from '../../wire/workshops';
import { checklist } from './checklist';

const item: AgendaItemView = { id: '1', title: 'Work', kind: 'work', minutes: 20, order: 1, started: false };
const board: ActivityView = { id: 'b', kind: 'board', title: 'Board', order: 1 };
const workshop = (more: Partial<WorkshopView>) =>
  ({ context: [], registration: { fields: [], consentVersion: 0 }, ...more }) as unknown as WorkshopView;
const stateOf = (point: string, given: Parameters<typeof checklist>[0]) =>
  checklist(given).find((check) => check.point === point)?.state;

test('of an empty workshop an agenda and a board are missing', () => {
  const missing = checklist({ workshop: workshop({}), items: [], activities: [], teams: [] })
    .filter((check) => check.state === 'missing')
    .map((check) => check.point);
  expect(missing).toEqual(['agenda', 'boards']);
});

test('an agenda that ends too late is missing its end', () => {
  const late = workshop({ endsAt: '2025-02-20T15:00:00Z', agendaEndsAt: '2025-02-20T15:10:00Z' });
  expect(stateOf('end', { workshop: late, items: [item], activities: [], teams: [] })).toBe('missing');
});

test('a block of work that opens no board is worth a word', () => {
  const given = { workshop: workshop({}), activities: [board], teams: [] };
  expect(stateOf('blocks', { ...given, items: [item] })).toBe('optional');
  expect(stateOf('blocks', { ...given, items: [{ ...item, activityId: 'b' }] })).toBe('done');
});
