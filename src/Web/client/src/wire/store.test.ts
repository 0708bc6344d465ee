import { effect } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Changed } from './contracts';
import { Store } from './store';

const time = '2026-01-01T00:00:00Z';

function shown(version: number, set: Record<string, unknown>, full = true): Store {
  const store = new Store('board/w/b');
  store.show({ stream: store.stream, version, full, set, remove: [], serverTime: time });
  return store;
}

function changed(from: number, to: number, set: Record<string, unknown>, remove: string[] = []): Changed {
  return { stream: 'board/w/b', from, to, set, remove, serverTime: time };
}

test('a first answer fills the store', () => {
  const store = shown(3, { board: { title: 'A' }, 'note/1': { id: '1' } });
  expect(store.version.value).toBe(3);
  expect(store.one('board').value?.title).toBe('A');
  expect(store.ids('note').value).toEqual(['1']);
});

test('a message that follows is taken', () => {
  const store = shown(3, {});
  expect(store.change(changed(3, 4, { 'note/1': { id: '1' } }))).toBe('taken');
  expect(store.version.value).toBe(4);
  expect(store.of('note', '1').value).toEqual({ id: '1' });
});

test('a message from before what is here is taken when it leads beyond it', () => {
  const store = shown(3, {});
  expect(store.change(changed(1, 5, { 'note/1': { id: '1' } }))).toBe('taken');
  expect(store.version.value).toBe(5);
});

test('a message applied twice does no harm', () => {
  const store = shown(3, {});
  const message = changed(3, 4, { 'note/1': { id: '1' } });
  store.change(message);
  expect(store.change(message)).toBe('taken');
  expect(store.ids('note').value).toEqual(['1']);
});

test('what everyone sees and what only I see come with the same versions, and both are taken', () => {
  const store = shown(3, {});
  store.change(changed(3, 4, { 'note/1': { id: '1' } }));
  expect(store.change(changed(3, 4, { 'mine/1': { id: '1', note: true } }))).toBe('taken');
  expect(store.ids('mine').value).toEqual(['1']);
});

test('an older message is dropped', () => {
  const store = shown(5, { 'note/1': { text: 'new' } });
  expect(store.change(changed(3, 4, { 'note/1': { text: 'old' } }))).toBe('old');
  expect(store.of('note', '1').value).toEqual({ text: 'new' });
});

test('a message after something missing is a gap and changes nothing', () => {
  const store = shown(3, {});
  expect(store.change(changed(4, 5, { 'note/1': {} }))).toBe('gap');
  expect(store.version.value).toBe(3);
  expect(store.ids('note').value).toEqual([]);
});

test('before the first answer every message is a gap', () => {
  expect(new Store('board/w/b').change(changed(0, 1, {}))).toBe('gap');
});

test('a full answer takes away what it does not have', () => {
  const store = shown(3, { 'note/1': { id: '1' }, 'note/2': { id: '2' }, 'tally/1': { id: '1' } });
  store.show({
    stream: store.stream,
    version: 9,
    full: true,
    set: { 'note/2': { id: '2' } },
    remove: [],
    serverTime: time,
  });
  expect(store.ids('note').value).toEqual(['2']);
  expect(store.ids('tally').value).toEqual([]);
  expect(store.of('note', '1').value).toBeUndefined();
});

test('an answer of changes leaves the rest', () => {
  const store = shown(3, { 'note/1': { id: '1' }, 'note/2': { id: '2' } });
  store.show({
    stream: store.stream,
    version: 4,
    full: false,
    set: {},
    remove: ['note/1'],
    serverTime: time,
  });
  expect(store.ids('note').value).toEqual(['2']);
});

test('an entity that is null is not there', () => {
  expect(shown(1, { 'note/1': null }).ids('note').value).toEqual([]);
});

test('a field that is null is not there', () => {
  expect(shown(1, { workshop: { pausedAt: null, title: 'A' } }).one('workshop').value).toEqual({
    title: 'A',
  });
});

test('presence comes with from equal to to, and is taken at that version', () => {
  const store = shown(3, { presence: { people: 1, phones: 1 } });
  expect(store.change(changed(3, 3, { presence: { people: 2, phones: 3 } }))).toBe('taken');
  expect(store.one('presence').value?.people).toBe(2);
});

test('an id with slashes belongs to the kind before the first one', () => {
  expect(shown(1, { 'note/a/b': {} }).ids('note').value).toEqual(['a/b']);
});

test('who reads one note does not wake for another', () => {
  const store = shown(3, { 'note/1': { text: 'a' }, 'note/2': { text: 'b' } });
  let woken = 0;
  effect(() => {
    store.of('note', '1').value;
    woken++;
  });
  store.change(changed(3, 4, { 'note/2': { text: 'c' } }));
  expect(woken).toBe(1);
  store.change(changed(4, 5, { 'note/1': { text: 'd' } }));
  expect(woken).toBe(2);
});

test('who reads the ids of a kind wakes only when one comes or goes', () => {
  const store = shown(3, { 'note/1': { text: 'a' } });
  let woken = 0;
  effect(() => {
    store.ids('note').value;
    woken++;
  });
  store.change(changed(3, 4, { 'note/1': { text: 'b' } }));
  expect(woken).toBe(1);
  store.change(changed(4, 5, { 'note/2': {} }));
  expect(woken).toBe(2);
});

test('it asks again from before its last change, for the other half of that may have been lost', () => {
  const store = shown(3, {});
  expect(store.since).toBe(3);
  store.change(changed(3, 5, { 'note/1': { id: '1' } }));
  expect(store.since).toBe(3);
  store.change(changed(3, 5, { 'mine/1': { id: '1' } }));
  expect(store.since).toBe(3);
  store.change(changed(5, 6, { 'note/2': { id: '2' } }));
  expect(store.since).toBe(5);
});
