import { expect, test } from 'vitest';
import type { GroupView, NoteView, TallyView } from '../wire/boards';
import { topOf } from './top';

const group = (id: string, title: string) => ({ id, title }) as GroupView;
const note = (id: string, groupId?: string) => ({ id, text: id, groupId, order: 1 }) as NoteView;
const tally = (id: string, dots: number, others = 0): TallyView => ({ id, dots, others });

test('what got votes comes first, paper votes counted too', () => {
  const top = topOf([group('g', 'Transports')], [note('a'), note('b')], [tally('g', 2), tally('a', 1, 4)], 3);
  expect(top).toEqual([
    { id: 'a', text: 'a', count: 5, of: 'votes' },
    { id: 'g', text: 'Transports', count: 2, of: 'votes' },
  ]);
});

test('without votes the largest groups stand out', () => {
  const groups = [group('g', 'Mazā'), group('h', 'Lielā'), group('n', '')];
  const top = topOf(groups, [note('a', 'g'), note('b', 'h'), note('c', 'h')], [], 3);
  expect(top.map(({ text, count }) => [text, count])).toEqual([
    ['Lielā', 2],
    ['Mazā', 1],
  ]);
});

test('without either there are the first notes, no more than asked for', () => {
  expect(topOf([], [note('a'), note('b'), note('c')], [], 2).map(({ id }) => id)).toEqual(['a', 'b']);
});
