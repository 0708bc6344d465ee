import { effect } from '@preact/signals';
import { seat, sit } from './seat';
import { openDatabaseShelf, type Shelf } from './shelf';
import type { Store } from './store';

/** How long what was seen is kept, in milliseconds. */
export const keptFor = 30 * 24 * 60 * 60 * 1000;
/** How long changes gather before they are kept, in milliseconds. */
export const gather = 2000;
/** Most entities of a stream that is kept: a larger one is read anew. */
const mostEntities = 3000;
/** Most streams kept on this device; the oldest go first. */
const mostStreams = 20;

/** A stream as one participant last saw it. */
export interface Sight {
  /** Workshop, participant and stream in one. */
  id: string;
  workshop: string;
  participant: string;
  stream: string;
  version: number;
  set: Record<string, unknown>;
  /** Milliseconds since 1970, by this device's clock. */
  at: number;
}

/**
 * What one participant last saw of a workshop's streams, so that a page that opens without the server shows it. What belongs to
 * another participant is neither shown nor mixed with it.
 */
export class LastSeen {
  readonly #sights: Map<string, Sight>;
  readonly #following = new Map<Store, () => void>();
  /** Has the server said that this device is that participant? Until then a stream is asked for whole. */
  #confirmed = false;
  #participant: string | null;

  private constructor(
    readonly workshop: string,
    readonly shelf: Shelf<Sight> | null,
    sights: readonly Sight[],
  ) {
    this.#participant = seat(workshop);
    const own = sights.filter((sight) => this.#owns(sight));
    this.#sights = new Map(own.map((sight) => [sight.stream, sight]));
  }

  /** Opens what is kept of a workshop, and throws away what has been kept for long enough. Never throws. */
  static async open(workshop: string, now: number = Date.now()): Promise<LastSeen> {
    try {
      const shelf = await openDatabaseShelf<Sight>('seen');
      const all = (await shelf.all()).sort((a, b) => b.at - a.at);
      const old = all.filter((sight, place) => now - sight.at > keptFor || place >= mostStreams);
      await Promise.all(old.map(({ id }) => shelf.remove(id)));
      return new LastSeen(
        workshop,
        shelf,
        all.filter((sight) => !old.includes(sight)),
      );
    } catch {
      return new LastSeen(workshop, null, []);
    }
  }

  /** The participant that this device is, as far as it knows. */
  get participant(): string | null {
    return this.#participant;
  }

  /** Is there anything to show before the server has answered? */
  get any(): boolean {
    return this.#sights.size > 0;
  }

  /** Fills a store with what was last seen of its stream, and from then on keeps what it shows. */
  follow(store: Store): void {
    const sight = this.#sights.get(store.stream);
    if (sight) store.recall(sight.version, sight.set);
    let timer: ReturnType<typeof setTimeout> | undefined;
    // What was never kept is kept at once: the page may be gone in a moment.
    let wait = sight ? gather : 0;
    const keep = () => {
      wait = gather;
      clearTimeout(timer);
      timer = undefined;
      void this.#keep(store);
    };
    const leaving = () => document.visibilityState === 'hidden' && timer !== undefined && keep();
    document.addEventListener('visibilitychange', leaving);
    const end = effect(() => {
      if (store.trouble.value) void this.#drop(store.stream);
      else if (store.changes.value > 0) timer ??= setTimeout(keep, wait);
    });
    this.#following.set(store, () => {
      end();
      document.removeEventListener('visibilitychange', leaving);
      if (timer !== undefined) keep();
    });
  }

  /** No longer keeps what the store shows; what it showed last stays. */
  leave(store: Store): void {
    this.#following.get(store)?.();
    this.#following.delete(store);
  }

  /** The version to ask from: none as long as it is not certain whose it is. */
  since(store: Store): number | null {
    return this.#confirmed || !store.recalled ? store.since : null;
  }

  /** Who this device is, from the server. Another than was thought: what the other saw goes. */
  async belongsTo(participant: string): Promise<void> {
    if (this.#participant && this.#participant !== participant) {
      for (const store of this.#following.keys()) store.forget();
      await this.forget();
    }
    this.#participant = participant;
    this.#confirmed = true;
    sit(this.workshop, participant);
  }

  /** Throws away all that was kept of the workshop. */
  async forget(): Promise<void> {
    this.#participant = null;
    this.#confirmed = false;
    this.#sights.clear();
    sit(this.workshop, null);
    const all = (await this.shelf?.all().catch(() => [])) ?? [];
    const ours = all.filter((sight) => sight.workshop === this.workshop);
    await Promise.all(ours.map(({ id }) => this.shelf?.remove(id).catch(() => {})));
  }

  async #keep(store: Store): Promise<void> {
    const participant = this.#participant;
    const version = store.since;
    if (!participant || version === null || store.trouble.peek()) return;
    const { stream } = store;
    const set = store.whole();
    if (Object.keys(set).length > mostEntities) return await this.#drop(stream);
    const { workshop } = this;
    const sight = { id: this.#id(stream), workshop, participant, stream, version, set, at: Date.now() };
    this.#sights.set(stream, sight);
    // A full device keeps less; that is all.
    await this.shelf?.put(sight).catch(() => {});
  }

  async #drop(stream: string): Promise<void> {
    this.#sights.delete(stream);
    await this.shelf?.remove(this.#id(stream)).catch(() => {});
  }

  #id(stream: string): string {
    return `${this.workshop} ${this.#participant} ${stream}`;
  }

  #owns(sight: Sight): boolean {
    return sight.workshop === this.workshop && sight.participant === this.#participant;
  }
}
