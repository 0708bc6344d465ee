import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { backoff } from './backoff';
import { NotConnected, Refused } from './connection';
import type { Command, Done, Rejected } from './contracts';
import type { Shelf } from './shelf';
import { ulid } from './ulid';

/** How many done letters are remembered until the page shows what came of them. */
const remembered = 200;
/** How long to wait for another page of this browser that is sending, in milliseconds. */
const patience = 15_000;

/** A command on its way. */
export interface Letter {
  id: string;
  /** Place in the order of sending. */
  order: number;
  stream: string;
  command: Command;
  /** Milliseconds since 1970, by this device's clock. */
  at: number;
  /** Why the server refused it; such a letter waits for the person, not for the server. */
  rejected?: Rejected;
}

/** A command that is done; the stream has what came of it from that version on. */
export interface Settled extends Letter {
  version: number;
}

export type Send = (stream: string, command: Command) => Promise<Done>;

/**
 * Commands that are not yet known to be done. They outlive the page, go out in order within a stream, and each stays until the
 * server says that it is durable, or refuses it. A command may be sent twice; it states its result, so that it is done once.
 */
export class Outbox {
  readonly #letters = signal<readonly Letter[]>([]);
  readonly #settled = signal<readonly Settled[]>([]);
  #channel: BroadcastChannel | null;
  /** Ids of letters that are gone, whatever a slow look at the shelf says. */
  readonly #gone = new Set<string>();
  /** Ids of letters that are being put on the shelf. */
  readonly #unshelved = new Set<string>();
  /** Streams that are being sent to. */
  readonly #busy = new Set<string>();
  #stopped = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** All letters, in the order of sending. */
  readonly letters: ReadonlySignal<readonly Letter[]> = this.#letters;
  /** Those that wait for the server. */
  readonly waiting = computed(() => this.#letters.value.filter((letter) => !letter.rejected));
  /** The last that are done, oldest first. */
  readonly settled: ReadonlySignal<readonly Settled[]> = this.#settled;
  /** Those that the server refused. */
  readonly refused = computed(() => this.#letters.value.filter((letter) => letter.rejected));

  /**
   * @param name Of this outbox, the same in all pages of the browser that share it.
   * @param shelf Where letters are kept.
   * @param send Does a command, or throws NotConnected or Refused.
   */
  constructor(
    readonly name: string,
    readonly shelf: Shelf<Letter>,
    readonly send: Send,
  ) {
    this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
    if (this.#channel) this.#channel.onmessage = () => void this.#load();
    void this.#load().then(() => this.flush());
  }

  /**
   * What this person has asked of a stream and that its store does not show yet, in order: what waits, and what is done since.
   * @param version Of the store.
   */
  ahead(stream: string, version: number): Letter[] {
    const settled = this.#settled.value.filter((letter) => letter.version > version);
    return [...settled, ...this.waiting.value].filter((letter) => letter.stream === stream);
  }

  /**
   * Puts a command in; it goes out as soon as it can.
   * @param replaces Takes out letters that wait and that this one makes pointless, e.g. an earlier number of dots.
   * @returns The letter's id, once it is kept.
   */
  async add(stream: string, command: Command, replaces?: (command: Command) => boolean): Promise<string> {
    const pointless = replaces
      ? this.waiting.peek().filter((letter) => letter.stream === stream && replaces(letter.command))
      : [];
    const letter: Letter = { id: ulid(), order: this.#last() + 1, stream, command, at: Date.now() };
    this.#unshelved.add(letter.id);
    this.#letters.value = [...this.#letters.peek().filter((other) => !pointless.includes(other)), letter];
    await this.shelf.put(letter);
    this.#unshelved.delete(letter.id);
    for (const other of pointless) await this.discard(other.id);
    this.#tell();
    this.flush();
    return letter.id;
  }

  /** Sends a refused letter again, perhaps with another command, after all that wait. */
  async retry(id: string, command?: Command): Promise<void> {
    const letter = this.#letters.peek().find((other) => other.id === id);
    if (!letter) return;
    await this.discard(id);
    await this.add(letter.stream, command ?? letter.command);
  }

  /** Throws a letter away. */
  async discard(id: string): Promise<void> {
    this.#forget(id);
    await this.shelf.remove(id);
    this.#tell();
  }

  /** Sends what waits. Call it when there is a connection. */
  flush(): void {
    clearTimeout(this.#timer);
    const streams = new Set(this.waiting.peek().map((letter) => letter.stream));
    for (const stream of streams) void this.#sendStream(stream);
  }

  /** Nothing more goes out from this page. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#channel?.close();
    this.#channel = null;
  }

  /** Sends what waits for a stream; a stream that stands still holds up no other. */
  async #sendStream(stream: string): Promise<void> {
    if (this.#busy.has(stream) || this.#stopped) return;
    this.#busy.add(stream);
    let through = false;
    await alone(`${this.name}/${stream}`, async () => {
      // Another page may have sent some of them while this one waited for its turn.
      await this.#load();
      through = await this.#sendInOrder(stream);
    }).finally(() => this.#busy.delete(stream));
    // One may have come in at the last moment.
    if (through && this.#next(stream)) void this.#sendStream(stream);
  }

  async #sendInOrder(stream: string): Promise<boolean> {
    for (let letter = this.#next(stream); letter && !this.#stopped; letter = this.#next(stream)) {
      if (!(await this.#sendOne(letter))) return false;
    }
    return true;
  }

  #next(stream: string): Letter | undefined {
    return this.waiting.peek().find((letter) => letter.stream === stream);
  }

  /** False when the letter has to wait, and those behind it with it. */
  async #sendOne(letter: Letter): Promise<boolean> {
    const answer = await this.#attempt(letter);
    if (!answer || answer.rejected?.code === 'overloaded') {
      this.#later();
      return false;
    }
    this.#failures = 0;
    if (answer.rejected) await this.#keepRefused({ ...letter, rejected: answer.rejected });
    else await this.#settle({ ...letter, version: answer.version ?? 0 });
    return true;
  }

  async #settle(letter: Settled): Promise<void> {
    if (this.#letters.peek().some((other) => other.id === letter.id))
      this.#settled.value = [...this.#settled.peek(), letter].slice(-remembered);
    await this.discard(letter.id);
  }

  async #attempt(letter: Letter): Promise<Done | null> {
    try {
      return await this.send(letter.stream, letter.command);
    } catch (error) {
      if (error instanceof Refused)
        return { rejected: { code: error.code as Rejected['code'], message: '' } };
      if (error instanceof NotConnected) return null;
      throw error;
    }
  }

  async #keepRefused(letter: Letter): Promise<void> {
    // A newer letter may have taken its place meanwhile.
    if (!this.#letters.peek().some((other) => other.id === letter.id)) return;
    this.#letters.value = this.#letters.peek().map((other) => (other.id === letter.id ? letter : other));
    await this.shelf.put(letter);
    this.#tell();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), backoff(this.#failures++));
  }

  async #load(): Promise<void> {
    const kept = (await this.shelf.all()).filter((letter) => !this.#gone.has(letter.id));
    const known = new Map(kept.map((letter) => [letter.id, letter]));
    // What was added a moment ago may not be on the shelf yet.
    const fresh = this.#letters
      .peek()
      .filter((letter) => !known.has(letter.id) && this.#unshelved.has(letter.id));
    this.#letters.value = [...kept, ...fresh].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  }

  #forget(id: string): void {
    this.#gone.add(id);
    this.#letters.value = this.#letters.peek().filter((letter) => letter.id !== id);
  }

  #last(): number {
    return Math.max(Date.now(), this.#letters.peek().at(-1)?.order ?? 0);
  }

  #tell(): void {
    this.#channel?.postMessage(null);
  }
}

/** Runs work while no other page of this browser does work of that name. */
async function alone(name: string, work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return await work();
  let begun = false;
  try {
    await navigator.locks.request(name, { signal: AbortSignal.timeout(patience) }, () => {
      begun = true;
      return work();
    });
  } catch (error) {
    if (begun) throw error;
    // A page that sleeps may hold the lock: sending twice does no harm, never sending does.
    await work();
  }
}
