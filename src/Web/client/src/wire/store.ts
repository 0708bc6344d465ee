import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Changed, Kinds, Shown } from './contracts';

/** What came of a message: taken, older than what is here, or something before it is missing. */
export type Outcome = 'taken' | 'old' | 'gap';

/**
 * One stream as this client sees it: an entity a key, each its own signal, so that a component wakes
 * only for what it reads. Knows no feature.
 */
export class Store {
  readonly #entities = new Map<string, Signal<unknown>>();
  readonly #ids = new Map<string, Signal<readonly string[]>>();
  readonly #version = signal<number | null>(null);
  readonly #changes = signal(0);
  #since: number | null = null;
  #recalled = false;
  /** Why the stream cannot be watched (a stable code), or null. */
  readonly trouble = signal<string | null>(null);
  /** Number of events seen; null before the first answer. */
  readonly version: ReadonlySignal<number | null> = this.#version;
  /** Has anything been seen yet? */
  readonly ready: ReadonlySignal<boolean> = computed(() => this.#version.value !== null);
  /** Counts what came from the server and is history; presence is not. */
  readonly changes: ReadonlySignal<number> = this.#changes;

  constructor(readonly stream: string) {}

  /**
   * The version from which to ask again: that before the last change. What everybody sees and what only this person sees of a change
   * may come as two messages, and the connection may have ended between them.
   */
  get since(): number | null {
    return this.#since;
  }

  /** Is what it shows remembered, and the server has not yet had a word? */
  get recalled(): boolean {
    return this.#recalled;
  }

  /** The entity under a key of one part (`board`), whether it is there yet or not. */
  one<K extends keyof Kinds>(kind: K): ReadonlySignal<Kinds[K] | undefined>;
  one<T>(key: string): ReadonlySignal<T | undefined>;
  one(key: string): ReadonlySignal<unknown> {
    return this.#entity(key);
  }

  /** The entity `kind/id`, whether it is there yet or not. */
  of<T>(kind: string, id: string): ReadonlySignal<T | undefined> {
    return this.#entity(`${kind}/${id}`) as ReadonlySignal<T | undefined>;
  }

  /** Ids of all entities of a kind, in no order; changes only when one comes or goes. */
  ids(kind: string): ReadonlySignal<readonly string[]> {
    return this.#idsOf(kind);
  }

  /** All entities of a kind, in no order. Wakes for each change of any of them: for lists that need sorting. */
  all<T>(kind: string): T[] {
    return this.ids(kind)
      .value.map((id) => this.of<T>(kind, id).value)
      .filter((entity) => entity !== undefined);
  }

  /** Everything it shows, under its keys; not who is here at this moment. */
  whole(): Record<string, unknown> {
    const shown = [...this.#entities].map(([key, entity]) => [key, entity.peek()] as const);
    return Object.fromEntries(shown.filter(([key, value]) => value !== undefined && key !== 'presence'));
  }

  /** Shows what was seen of the stream earlier, until the server has been asked. */
  recall(version: number, set: Record<string, unknown>): void {
    batch(() => {
      this.#write(set, []);
      this.#version.value = version;
      this.#since = version;
      this.#recalled = true;
    });
  }

  /** Shows nothing, as if nothing had come yet. */
  forget(): void {
    batch(() => {
      this.#removeAllBut({});
      this.#version.value = null;
      this.#since = null;
      this.#recalled = false;
    });
  }

  /** Takes the answer of `watch`. */
  show(answer: Shown): void {
    batch(() => {
      this.#recalled = false;
      this.#changes.value++;
      if (answer.full) this.#removeAllBut(answer.set);
      this.#write(answer.set, answer.remove);
      this.#version.value = answer.version;
      this.#since = answer.version;
      this.trouble.value = null;
    });
  }

  /** Takes a message, by the rules of the protocol: at least my version, and nothing missing before it. */
  change(message: Changed): Outcome {
    const version = this.#version.peek();
    if (version === null || message.from > version) return 'gap';
    if (message.to < version) return 'old';
    if (message.to > version) this.#since = message.from;
    batch(() => {
      if (message.from < message.to) this.#changes.value++;
      this.#write(message.set, message.remove);
      this.#version.value = message.to;
    });
    return 'taken';
  }

  #write(set: Record<string, unknown>, remove: readonly string[]): void {
    for (const [key, value] of Object.entries(set)) this.#put(key, withoutNulls(value));
    for (const key of remove) this.#put(key, undefined);
  }

  #put(key: string, value: unknown): void {
    const entity = this.#entity(key);
    const came = entity.peek() === undefined && value !== undefined;
    const went = entity.peek() !== undefined && value === undefined;
    entity.value = value;
    const slash = key.indexOf('/');
    if (slash < 0 || (!came && !went)) return;
    const id = key.slice(slash + 1);
    const ids = this.#idsOf(key.slice(0, slash));
    ids.value = came ? [...ids.peek(), id] : ids.peek().filter((other) => other !== id);
  }

  #removeAllBut(set: Record<string, unknown>): void {
    for (const key of this.#entities.keys()) if (!(key in set)) this.#put(key, undefined);
  }

  #entity(key: string): Signal<unknown> {
    return found(this.#entities, key, () => signal<unknown>(undefined));
  }

  #idsOf(kind: string): Signal<readonly string[]> {
    return found(this.#ids, kind, () => signal<readonly string[]>([]));
  }
}

/** What is null is not there: one way to be absent is enough. */
function withoutNulls(value: unknown): unknown {
  if (value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
}

function found<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
