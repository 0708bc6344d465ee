import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BoardCommand } from './boards';
import { NotConnected, Refused } from './connection';
import type { Command, Done } from './contracts';
import { type Letter, Outbox, type Send } from './outbox';
import { openShelf, type Shelf, StorageShelf } from './shelf';

const stream = 'board/w/b';
const opened: Outbox[] = [];
let name = '';
let n = 0;

beforeEach(() => {
  name = `outbox/${n++}`;
});

afterEach(() => {
  for (const outbox of opened.splice(0)) outbox.stop();
});

/** A server that does each command once, whatever it is sent, as the real one does. */
class Server {
  connected = true;
  readonly received: string[] = [];
  readonly board = new Map<string, string>();
  readonly order: string[] = [];

  readonly do: Send = async (_, command): Promise<Done> => {
    if (!this.connected) throw new NotConnected();
    await tick();
    const note = command as Extract<BoardCommand, { noteId: string; text: string }>;
    this.received.push(note.noteId);
    if (note.$type === 'postNote' && !this.board.has(note.noteId)) this.order.push(note.noteId);
    this.board.set(note.noteId, note.text);
    return { version: this.received.length };
  };
}

async function open(send: Send, shelf?: Shelf<Letter>): Promise<Outbox> {
  const outbox = new Outbox(name, shelf ?? (await openShelf<Letter>(name)), send);
  opened.push(outbox);
  await tick();
  return outbox;
}

const post = (id: string, text = id): Command => ({ $type: 'postNote', noteId: id, columnId: 'main', text });
const edit = (id: string, text: string): Command => ({ $type: 'editNote', noteId: id, text });
const tick = () => new Promise((resolve) => setTimeout(resolve, 1));
const empty = (outbox: Outbox) => vi.waitFor(() => expect(outbox.letters.value).toEqual([]));

test('a command goes out and is forgotten when it is durable', async () => {
  const server = new Server();
  const outbox = await open(server.do);
  await outbox.add(stream, post('a'));
  await empty(outbox);
  expect(server.received).toEqual(['a']);
});

test('what is written without a connection waits, goes out in order, and stands once', async () => {
  const server = new Server();
  server.connected = false;
  const outbox = await open(server.do);
  for (const id of ['a', 'b', 'c']) await outbox.add(stream, post(id));
  await outbox.add(stream, edit('a', 'better'));
  expect(outbox.waiting.value).toHaveLength(4);
  server.connected = true;
  outbox.flush();
  await empty(outbox);
  expect(server.order).toEqual(['a', 'b', 'c']);
  expect(server.board.get('a')).toBe('better');
});

test('what waits survives the page', async () => {
  const server = new Server();
  server.connected = false;
  const before = await open(server.do);
  await before.add(stream, post('a'));
  await before.add(stream, post('b'));
  before.stop();
  server.connected = true;
  const after = await open(server.do);
  after.flush();
  await empty(after);
  expect(server.order).toEqual(['a', 'b']);
});

test('an answer that is lost on the way makes the command go out again, with one effect', async () => {
  const server = new Server();
  let lost = false;
  const outbox = await open(async (to, command) => {
    const answer = await server.do(to, command);
    if (lost) return answer;
    lost = true;
    throw new NotConnected();
  });
  await outbox.add(stream, post('a'));
  await empty(outbox);
  expect(server.received).toEqual(['a', 'a']);
  expect(server.order).toEqual(['a']);
});

test('a stream that stands still does not hold up another', async () => {
  const other = vi.fn(async () => ({ version: 1 }));
  const outbox = await open((to) => (to === stream ? new Promise(() => {}) : other()));
  await outbox.add(stream, post('a'));
  await outbox.add('board/w/other', post('b'));
  outbox.flush();
  await vi.waitFor(() => expect(outbox.letters.value.map((letter) => letter.stream)).toEqual([stream]));
}, 3000);

test('a refused command is kept with its reason, and those behind it go out', async () => {
  const outbox = await open(async (_, command) =>
    command.$type === 'editNote' ? { rejected: { code: 'conflict', message: '' } } : { version: 1 },
  );
  await outbox.add(stream, edit('a', 'mine'));
  await outbox.add(stream, post('b'));
  await vi.waitFor(() => expect(outbox.waiting.value).toEqual([]));
  expect(outbox.refused.value.map((letter) => letter.rejected?.code)).toEqual(['conflict']);
});

test('a refused command survives the page and is not sent again by itself', async () => {
  const send = vi.fn(async (): Promise<Done> => ({ rejected: { code: 'tooLong', message: '' } }));
  const before = await open(send);
  await before.add(stream, post('a'));
  await vi.waitFor(() => expect(before.refused.value).toHaveLength(1));
  before.stop();
  const after = await open(send);
  after.flush();
  await tick();
  expect(after.refused.value).toHaveLength(1);
  expect(send).toHaveBeenCalledTimes(1);
});

test('a refused command can be tried again with another text, or thrown away', async () => {
  const outbox = await open(async (_, command) =>
    (command as { text: string }).text === 'long'
      ? { rejected: { code: 'tooLong', message: '' } }
      : { version: 1 },
  );
  await outbox.add(stream, post('a', 'long'));
  await outbox.add(stream, post('b', 'long'));
  await vi.waitFor(() => expect(outbox.refused.value).toHaveLength(2));
  const [first, second] = outbox.refused.value;
  await outbox.retry(first?.id ?? '', post('a', 'short'));
  await outbox.discard(second?.id ?? '');
  await empty(outbox);
});

test('a door that refuses counts as a refusal', async () => {
  const outbox = await open(async () => {
    throw new Refused('forbidden');
  });
  await outbox.add(stream, post('a'));
  await vi.waitFor(() => expect(outbox.refused.value[0]?.rejected?.code).toBe('forbidden'));
});

test('a server with too much to do gets the command again later', async () => {
  let tries = 0;
  const outbox = await open(async () =>
    tries++ === 0 ? { rejected: { code: 'overloaded', message: '' } } : { version: 1 },
  );
  await outbox.add(stream, post('a'));
  await empty(outbox);
  expect(tries).toBe(2);
});

test('a later number of dots takes the place of one that waits', async () => {
  const sent: Command[] = [];
  let connected = false;
  const outbox = await open(async (_, command) => {
    if (!connected) throw new NotConnected();
    sent.push(command);
    return { version: 1 };
  });
  for (const dots of [1, 2, 3])
    await outbox.add(
      stream,
      { $type: 'setDots', targetId: 'n', dots },
      (command) => command.$type === 'setDots',
    );
  expect(outbox.waiting.value).toHaveLength(1);
  connected = true;
  outbox.flush();
  await empty(outbox);
  expect(sent).toEqual([{ $type: 'setDots', targetId: 'n', dots: 3 }]);
});

test('what is done stays in view until the store has it', async () => {
  const outbox = await open(async () => ({ version: 7 }));
  await outbox.add(stream, post('a'));
  await empty(outbox);
  expect(outbox.ahead(stream, 6).map((letter) => letter.command)).toEqual([post('a')]);
  expect(outbox.ahead(stream, 7)).toEqual([]);
});

test('two pages of one browser send each command once', async () => {
  const held = new Map<string, Promise<unknown>>();
  vi.stubGlobal('navigator', {
    locks: {
      request: (lock: string, _: unknown, work: () => Promise<unknown>) => {
        const turn = (held.get(lock) ?? Promise.resolve()).then(work);
        held.set(lock, turn);
        return turn;
      },
    },
  });
  const server = new Server();
  server.connected = false;
  const [one, two] = [await open(server.do), await open(server.do)];
  await one.add(stream, post('a'));
  await two.add(stream, post('b'));
  await vi.waitFor(() => expect(one.waiting.value).toHaveLength(2));
  server.connected = true;
  one.flush();
  two.flush();
  await empty(one);
  await empty(two);
  expect(server.received).toEqual(['a', 'b']);
  vi.unstubAllGlobals();
});

test('without a database the letters are kept in local storage', async () => {
  const server = new Server();
  server.connected = false;
  const before = await open(server.do, new StorageShelf<Letter>(name));
  await before.add(stream, post('a'));
  before.stop();
  server.connected = true;
  const after = await open(server.do, new StorageShelf<Letter>(name));
  after.flush();
  await empty(after);
  expect(server.order).toEqual(['a']);
});
