import { expect, test } from 'vitest';
import type { BoardCommand, BoardView, NoteView } from '../../wire/boards';
import { areasOf, arrange, grid, neighbour } from './arrange';
import { everything, passes } from './filter';
import { foresee } from './foresee';
import { inverse } from './inverse';
import { ordered, type Picture } from './picture';
import { among, extended, nothing, only, toggled } from './selection';

const note = (id: string, order: number, more: Partial<NoteView> = {}): NoteView => ({
  id,
  columnId: 'a',
  text: `text ${id}`,
  at: '2025-02-20T14:00:00Z',
  version: 1,
  hidden: false,
  waiting: false,
  order,
  reactions: {},
  tags: [],
  paper: false,
  ...more,
});

const picture = (notes: NoteView[], more: Partial<Picture> = {}): Picture => ({
  board: { phase: 'grouping', maxNotes: 0 } as BoardView,
  columns: [
    { id: 'a', title: 'A', order: 1 },
    { id: 'b', title: 'B', order: 2 },
    { id: 'c', title: 'C', order: 3 },
  ],
  groups: [],
  notes,
  tallies: new Map(),
  ...more,
});

const ids = (board: Picture, column = 'a') =>
  ordered(board.notes.filter((one) => one.columnId === column)).map((one) => one.id);
const three = picture([note('1', 1), note('2', 2), note('3', 3)]);

test('a note that is being moved stands where it was put', () => {
  const seen = foresee(three, [{ $type: 'moveNote', noteId: '3', columnId: 'a', after: '1' }]);
  expect(ids(seen)).toEqual(['1', '3', '2']);
});

test('in another column it comes first', () => {
  const board = picture([note('1', 1), note('2', 2, { columnId: 'b' })]);
  expect(ids(foresee(board, [{ $type: 'moveNote', noteId: '1', columnId: 'b' }]), 'b')).toEqual(['1', '2']);
});

test('a note that is here already is not posted twice', () => {
  const post: BoardCommand = { $type: 'postNote', noteId: '1', columnId: 'a', text: 'again' };
  expect(foresee(three, [post]).notes).toHaveLength(3);
});

test.each<BoardCommand>([
  { $type: 'moveNote', noteId: '3', columnId: 'a', after: '' },
  { $type: 'moveNote', noteId: '1', columnId: 'b', groupId: undefined },
  { $type: 'editNote', noteId: '2', text: 'other' },
  { $type: 'nameGroup', groupId: 'g', columnId: 'a', title: 'New name', area: 'Area' },
  { $type: 'nameGroup', groupId: 'new', columnId: 'a', title: 'New group' },
  { $type: 'dissolveGroup', groupId: 'g' },
  { $type: 'postNote', noteId: '9', columnId: 'a', text: 'paper' },
  { $type: 'setPhase', phase: 'voting' },
])('what $$type did goes back', (command) => {
  const before = picture([note('1', 1), note('2', 2, { groupId: 'g' }), note('3', 3)], {
    groups: [{ id: 'g', columnId: 'a', title: 'Old name', order: 1 }],
  });
  const done = foresee(before, [command]);
  const back = foresee(done, inverse(before, command));
  expect(ids(done) + JSON.stringify(done)).not.toEqual(ids(before) + JSON.stringify(before));
  const plain = (board: Picture) => [
    ids(board),
    ids(board, 'b'),
    board.notes.map(({ id, text, groupId }) => [id, text, groupId]).sort(),
    board.groups.map(({ id, title, area }) => [id, title, area]),
    board.board.phase,
  ];
  expect(plain(back)).toEqual(plain(before));
});

test('a removal that is taken back at once hides nothing', () => {
  const remove: BoardCommand = { $type: 'removeNote', noteId: '1' };
  const restore: BoardCommand = { $type: 'restoreNote', noteId: '1' };
  expect(ids(foresee(three, [remove, restore]))).toEqual(['1', '2', '3']);
  expect(ids(foresee(three, [remove, restore, remove]))).toEqual(['2', '3']);
});

test('what was removed is restored', () => {
  expect(inverse(three, { $type: 'removeNote', noteId: '1' })).toEqual([
    { $type: 'restoreNote', noteId: '1' },
  ]);
});

test('settings go back to what they were, and only those that were set', () => {
  const board = picture([], { board: { phase: 'writing', moderated: false, dotsPerPerson: 5 } as BoardView });
  expect(inverse(board, { $type: 'configure', moderated: true })).toEqual([
    { $type: 'configure', moderated: false },
  ]);
});

test('groups come before loose notes, and a filter leaves out groups without a match', () => {
  const board = picture([note('1', 1), note('2', 2, { groupId: 'g', text: 'Šķūņu iela' }), note('3', 3)], {
    groups: [
      { id: 'g', columnId: 'a', title: 'G', order: 1 },
      { id: 'h', columnId: 'a', title: 'H', order: 2 },
    ],
  });
  expect(grid(arrange(board, everything))[0]).toEqual(['2', '1', '3']);
  const found = arrange(board, { ...everything, text: 'skunu' });
  expect(grid(found)[0]).toEqual(['2']);
  expect(found[0]?.groups.map(({ group }) => group.id)).toEqual(['g']);
  expect(found[0]?.count).toBe(3);
});

test('results come largest first; while people vote nothing moves', () => {
  const tallies = new Map([
    ['2', { id: '2', dots: 1, others: 3 }],
    ['1', { id: '1', dots: 2, others: 0 }],
  ]);
  const voted = (phase: 'voting' | 'results') => ({ ...three, tallies, board: { ...three.board, phase } });
  expect(grid(arrange(voted('results'), everything))[0]).toEqual(['2', '1', '3']);
  expect(grid(arrange(voted('voting'), everything))[0]).toEqual(['1', '2', '3']);
});

test('filters by team, category, ungrouped and hidden', () => {
  const one = note('1', 1, { teamId: 't', category: 'need', groupId: 'g', hidden: true });
  expect(passes(one, { ...everything, team: 't', category: 'need', only: 'hidden' })).toBe(true);
  expect(passes(one, { ...everything, team: 'other' })).toBe(false);
  expect(passes(one, { ...everything, category: 'other' })).toBe(false);
  expect(passes(one, { ...everything, only: 'ungrouped' })).toBe(false);
});

test('arrows go over the board, past columns without notes, and stop at its edge', () => {
  const board = [['1', '2', '3'], [], ['4']];
  expect(neighbour(board, '2', 'ArrowDown')).toBe('3');
  expect(neighbour(board, '3', 'ArrowDown')).toBe('3');
  expect(neighbour(board, '3', 'ArrowRight')).toBe('4');
  expect(neighbour(board, '4', 'ArrowLeft')).toBe('1');
  expect(neighbour(board, '1', 'ArrowLeft')).toBe('1');
});

test('S2_08_areas_with_nothing_yet_are_counted_as_none', () => {
  const board = picture([note('1', 1, { groupId: 'g' })], {
    groups: [{ id: 'g', columnId: 'a', title: 'G', area: 'Transport', order: 1 }],
  });
  expect(areasOf(board, ['Transport', 'Training'])).toEqual([
    { area: 'Transport', notes: 1 },
    { area: 'Training', notes: 0 },
  ]);
});

test('a range counts from where the selection began', () => {
  const order = ['1', '2', '3', '4'];
  expect([...extended(only('3'), order, '1').ids].sort()).toEqual(['1', '2', '3']);
  expect([...extended(nothing, order, '2').ids]).toEqual(['2']);
});

test('toggling twice changes nothing, and what is gone is no longer selected', () => {
  expect(toggled(toggled(nothing, '1'), '1').ids.size).toBe(0);
  const two = toggled(only('1'), '2');
  expect([...among(two, new Set(['2'])).ids]).toEqual(['2']);
  expect(among(two, new Set(['1', '2', '3']))).toBe(two);
});
