import { expect, test } from 'vitest';
import type { GroupView, NoteView, TallyView } from '../../wire/boards';
import { results } from './results';

const group = (id: string, order: number): GroupView => ({ id, columnId: 'main', title: id, order });
const note = (id: string, order: number) => ({ id, text: id, order }) as NoteView;
const tally = (id: string, dots: number, others = 0): TallyView => ({ id, dots, others });

test('the largest comes first, votes of hands and paper counted in', () => {
  const { notes } = results([], [note('a', 1), note('b', 2)], [tally('a', 3), tally('b', 2, 2)]);
  expect(notes.map((bar) => [bar.id, bar.votes])).toEqual([
    ['b', 4],
    ['a', 3],
  ]);
});

test('equal ones stay in the order of the board', () => {
  const { notes } = results([], [note('b', 2), note('a', 1)], [tally('a', 1), tally('b', 1)]);
  expect(notes.map((bar) => bar.id)).toEqual(['a', 'b']);
});

test('groups without votes are shown once any group has some, notes without votes are not', () => {
  const { groups, notes } = results([group('g', 1), group('h', 2)], [note('a', 1)], [tally('h', 2)]);
  expect(groups.map((bar) => [bar.id, bar.votes])).toEqual([
    ['h', 2],
    ['g', 0],
  ]);
  expect(notes).toEqual([]);
});

test('no votes at all are no bars', () => {
  expect(results([group('g', 1)], [note('a', 1)], [])).toEqual({ groups: [], notes: [], most: 1, total: 0 });
});

test('bars of groups and notes share one scale', () => {
  const { most, total } = results([group('g', 1)], [note('a', 1)], [tally('g', 7), tally('a', 3)]);
  expect([most, total]).toEqual([7, 10]);
});
