import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gather, keptFor, LastSeen } from './lastSeen';
import { seat, sit } from './seat';
import { Store } from './store';

const time = '2026-01-01T00:00:00Z';
const stream = 'board/w/b';
const sentence = { id: 'n', text: 'Šķūņu ķīļi' };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page of that participant that has seen a note and their own mark on it. */
async function looked(participant: string, version = 7, workshop = 'w'): Promise<LastSeen> {
  sit(workshop, participant);
  const seen = await LastSeen.open(workshop);
  const store = new Store(stream);
  seen.follow(store);
  const mine = { id: 'n', note: true, dots: 0, reactions: [] };
  store.show({
    stream,
    version,
    full: true,
    set: { 'note/n': sentence, 'mine/n': mine },
    remove: [],
    serverTime: time,
  });
  await vi.advanceTimersByTimeAsync(gather);
  await kept();
  return seen;
}

async function kept(): Promise<void> {
  vi.useRealTimers();
  await new Promise((resolve) => setTimeout(resolve, 30));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
}

function shown(seen: LastSeen): Store {
  const store = new Store(stream);
  seen.follow(store);
  return store;
}

test('what was seen is shown again after a reload, with its version', async () => {
  await looked('ilze');
  const store = shown(await LastSeen.open('w'));
  expect(store.of('note', 'n').value).toEqual(sentence);
  expect(store.ids('mine').value).toEqual(['n']);
  expect(store.version.value).toBe(7);
});

test('it is asked for whole until the server has said whose device it is, and then from its version', async () => {
  await looked('ilze');
  const seen = await LastSeen.open('w');
  const store = shown(seen);
  expect(seen.since(store)).toBeNull();
  await seen.belongsTo('ilze');
  expect(seen.since(store)).toBe(7);
});

test('another participant of the same device sees nothing of it', async () => {
  await looked('ilze');
  sit('w', 'janis');
  const store = shown(await LastSeen.open('w'));
  expect(store.ready.value).toBe(false);
  expect(store.ids('mine').value).toEqual([]);
});

test('when the server says it is another, what was shown goes, and does not come back', async () => {
  await looked('ilze');
  const seen = await LastSeen.open('w');
  const store = shown(seen);
  await seen.belongsTo('janis');
  expect(store.whole()).toEqual({});
  expect(seen.since(store)).toBeNull();
  sit('w', 'ilze');
  expect((await LastSeen.open('w')).any).toBe(false);
});

test('other workshops are left alone', async () => {
  await looked('ilze', 3, 'other');
  const seen = await looked('ilze');
  await seen.forget();
  expect((await LastSeen.open('w')).any).toBe(false);
  expect(seat('w')).toBeNull();
  expect((await LastSeen.open('other')).any).toBe(true);
});

test('it is thrown away when it is old', async () => {
  await looked('ilze');
  expect((await LastSeen.open('w', Date.now() + keptFor + 1000)).any).toBe(false);
  expect((await LastSeen.open('w')).any).toBe(false);
});

test('a stream that one may not see any more is not kept', async () => {
  await looked('ilze');
  const store = shown(await LastSeen.open('w'));
  store.trouble.value = 'forbidden';
  await kept();
  expect((await LastSeen.open('w')).any).toBe(false);
});

test('a stream that is shown again on the same page is as it was', async () => {
  const seen = await looked('ilze');
  const store = shown(seen);
  expect(store.of('note', 'n').value).toEqual(sentence);
});

test('who is here at this moment is not kept, and is no reason to keep', async () => {
  const store = new Store('workshop/w');
  store.show({
    stream: store.stream,
    version: 2,
    full: true,
    set: { workshop: {} },
    remove: [],
    serverTime: time,
  });
  const changes = store.changes.value;
  store.change({
    stream: store.stream,
    from: 2,
    to: 2,
    set: { presence: { people: 9 } },
    remove: [],
    serverTime: time,
  });
  expect(store.changes.value).toBe(changes);
  expect(store.whole()).toEqual({ workshop: {} });
});

test('without a place to keep, the page works as before', async () => {
  globalThis.indexedDB = undefined as unknown as IDBFactory;
  sit('w', 'ilze');
  const seen = await LastSeen.open('w');
  expect(seen.any).toBe(false);
  expect(shown(seen).ready.value).toBe(false);
});
