import { expect, test } from 'vitest';
import type { GroupView, NoteView } from '../../wire/boards';
import { areasMapped } from './map';

const group = (id: string, order: number, area?: string): GroupView =>
  ({ id, columnId: 'a', title: id, order, ...(area ? { area } : {}) }) as GroupView;
const note = (groupId: string) => ({ groupId }) as NoteView;

test('each area has its groups in order, bare areas stay, and groups without an area come last', () => {
  const mapped = areasMapped(
    ['Skills', 'Access', 'Roads'],
    [
      group('late', 3, 'Skills'),
      group('early', 1, 'Skills'),
      group('loose', 2),
      group('gone', 4, 'Old area'),
    ],
    [note('late'), note('late'), note('loose')],
  );
  expect(
    mapped.map(({ area, groups }) => [area, groups.map((one) => `${one.group.id} ${one.notes}`)]),
  ).toEqual([
    ['Skills', ['early 0', 'late 2']],
    ['Access', []],
    ['Roads', []],
    [null, ['loose 1', 'gone 0']],
  ]);
});
