import { expect, test } from 'vitest';
import type { Command } from '../wire/contracts';
import { Outbox } from '../wire/outbox';
import { StorageShelf } from '../wire/shelf';
import { Store } from '../wire/store';
import { Board } from './board';

let n = 0;

/** A board whose server never answers: all that is asked of it waits. */
function board(entities: Record<string, unknown>, version = 10): Board {
  const store = new Store('board/w/b');
  store.show({ stream: store.stream, version, full: true, set: entities, remove: [], serverTime: '' });
  const name = `board/${n++}`;
  return new Board(store, new Outbox(name, new StorageShelf(name), () => new Promise(() => {})));
}

const note = (id: string, more: object = {}) => ({
  id,
  columnId: 'main',
  text: id,
  at: `2026-01-01T00:00:0${id}Z`,
  version: 1,
  order: Number(id),
  reactions: {},
  tags: [],
  paper: false,
  ...more,
});
const post: Command = { $type: 'postNote', noteId: '9', columnId: 'main', text: 'mine' };

test('what I have just written stands first, before the server has it', () => {
  const it = board({ 'note/1': note('1'), 'note/2': note('2') });
  it.do(post);
  expect(it.sections('main').flatMap((section) => section.notes)).toEqual(['9', '2', '1']);
  expect(it.isMine('9')).toBe(true);
  expect(it.waits('9')).toBe(true);
});

test('a note of mine that the server shows while it still waits here stands once', () => {
  const it = board({ 'note/9': note('9') });
  it.do(post);
  expect(it.notes.value).toEqual(['9']);
});

test('a note reads as I have edited it, with the version that I saw', () => {
  const it = board({ 'note/1': note('1', { version: 3 }) });
  it.edit('1', 'better');
  expect(it.note('1')?.text).toBe('better');
  expect(it.outbox.waiting.value[0]?.command).toEqual({
    $type: 'editNote',
    noteId: '1',
    text: 'better',
    baseVersion: 3,
  });
});

test('a second edit does not stumble over the first', () => {
  const it = board({ 'note/1': note('1') });
  it.edit('1', 'better');
  it.edit('1', 'best');
  expect(it.outbox.waiting.value.at(-1)?.command).not.toHaveProperty('baseVersion');
  expect(it.note('1')?.text).toBe('best');
});

test('a note that I have removed is gone at once', () => {
  const it = board({ 'note/1': note('1') });
  it.do({ $type: 'removeNote', noteId: '1' });
  expect(it.notes.value).toEqual([]);
});

test('dots left count what I have placed and what I am placing', () => {
  const it = board({
    board: { dotsPerPerson: 5 },
    'mine/1': { id: '1', note: false, dots: 2, reactions: [] },
    'note/1': note('1'),
    'note/2': note('2'),
  });
  it.do({ $type: 'setDots', targetId: '2', dots: 1 });
  expect(it.dotsLeft.value).toBe(2);
  it.do({ $type: 'setDots', targetId: '1', dots: 0 });
  expect(it.dotsLeft.value).toBe(4);
});

test('my reaction counts once, before and after the server knows of it', () => {
  const it = board({ 'note/1': note('1', { reactions: { agree: 2 } }) });
  it.do({ $type: 'react', noteId: '1', reaction: 'agree', on: true });
  expect(it.reactions('1', 'agree')).toBe(3);
  it.store.change({
    stream: 'board/w/b',
    from: 10,
    to: 11,
    set: {
      'note/1': note('1', { reactions: { agree: 3 } }),
      'mine/1': { id: '1', note: false, dots: 0, reactions: ['agree'] },
    },
    remove: [],
    serverTime: '',
  });
  expect(it.reactions('1', 'agree')).toBe(3);
});

test('groups come in their order, and what stands alone comes newest first', () => {
  const it = board({
    'group/a': { id: 'a', columnId: 'main', title: 'A', order: 2 },
    'group/b': { id: 'b', columnId: 'main', title: 'B', order: 1 },
    'note/1': note('1', { groupId: 'a' }),
    'note/2': note('2', { groupId: 'b' }),
    'note/3': note('3'),
    'note/4': note('4', { groupId: 'dissolved' }),
    'note/5': note('5', { columnId: 'other' }),
  });
  const seen = it.sections('main').map((section) => [section.group?.title, section.notes]);
  expect(seen).toEqual([
    ['B', ['2']],
    ['A', ['1']],
    [undefined, ['4', '3']],
  ]);
});
