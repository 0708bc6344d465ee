import {
  HttpTransportType,
  type HubConnection,
  HubConnectionBuilder,
  HubConnectionState,
  LogLevel,
} from '@microsoft/signalr';
import { type ReadonlySignal, signal } from '@preact/signals';
import { backoff } from './backoff';
import { Clock } from './clock';
import type { As, Changed, Command, Done, Shown } from './contracts';
import type { LastSeen } from './lastSeen';
import { Store } from './store';
import { ulid } from './ulid';

/** How long a broken connection stays unmentioned, in milliseconds. */
const quiet = 3000;
/** How long a connection must have lived for the next one to be tried at once, in milliseconds. */
const stable = 5000;
/** How long a page must have slept before what it shows is checked, in milliseconds. */
const slept = 5000;
/** How long the server may be silent before the connection counts as broken, in milliseconds; it gives a sign every five seconds. */
const silent = 13_000;
/** How long the check of a connection after sleep may take, in milliseconds. */
const checkWithin = 4000;

/** `opening` and short interruptions are not worth a word; `apart` is what people should know. */
export type Link = 'opening' | 'live' | 'apart';

export interface Door {
  workshop: string;
  as: As;
  language: string;
}

/** A call that did not get an answer: it may or may not have been done. */
export class NotConnected extends Error {}

/** A call that the server refuses with a stable code. */
export class Refused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** The answer to the question whose ticket it is. */
interface Me {
  participant?: string;
}

interface Watched {
  store: Store;
  users: number;
  /** Messages that came while the answer of `watch` was under way. */
  held: Changed[] | null;
}

/** The live connection of one page: watches streams, sends commands, and comes back by itself, for ever. */
export class Connection {
  readonly clock = new Clock();
  readonly #link = signal<Link>('opening');
  readonly #gone = signal<string | null>(null);
  readonly #watched = new Map<string, Watched>();
  readonly #wake = new Set<() => void>();
  readonly #onLive = new Set<() => void>();
  #hub: HubConnection | null = null;
  #negotiate = false;
  #stopped = false;
  #hiddenAt = 0;
  #quiet: ReturnType<typeof setTimeout> | undefined;

  /** How the connection is. */
  readonly link: ReadonlySignal<Link> = this.#link;
  /** Why there will be no connection until the person does something: `signedOut` or `removed`; else null. */
  readonly gone: ReadonlySignal<string | null> = this.#gone;

  /** @param lastSeen What is shown of streams until the server answers, if anything is kept. */
  constructor(
    readonly door: Door,
    readonly lastSeen: LastSeen | null = null,
  ) {
    addEventListener('online', this.#resume);
    addEventListener('offline', this.#offline);
    document.addEventListener('visibilitychange', this.#visible);
    this.#startQuiet();
    void this.#run();
  }

  /** Shows a stream from now on. Each `watch` wants one `leave`. */
  watch(stream: string): Store {
    const known = this.#watched.get(stream);
    if (known) {
      known.users++;
      return known.store;
    }
    const watched: Watched = { store: new Store(stream), users: 1, held: null };
    this.#watched.set(stream, watched);
    this.lastSeen?.follow(watched.store);
    if (this.#connected()) void this.#ask(watched);
    return watched.store;
  }

  /** No longer shows a stream. */
  leave(stream: string): void {
    const watched = this.#watched.get(stream);
    if (!watched || --watched.users > 0) return;
    this.#watched.delete(stream);
    this.lastSeen?.leave(watched.store);
    if (this.#connected()) void this.#hub?.invoke('unwatch', stream).catch(() => {});
  }

  /**
   * Asks for a result and waits until it is durable or refused.
   * @throws {NotConnected} no answer came: ask again.
   * @throws {Refused} this page may not do that, with a stable code.
   */
  async do(stream: string, command: Command): Promise<Done> {
    return await this.#call<Done>('do', stream, command);
  }

  /** Calls back each time the connection is there again; returns how to stop that. */
  onLive(callback: () => void): () => void {
    this.#onLive.add(callback);
    if (this.#connected()) callback();
    return () => this.#onLive.delete(callback);
  }

  /** Has it been closed for good? */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** Closes for good. */
  stop(): void {
    this.#stopped = true;
    removeEventListener('online', this.#resume);
    removeEventListener('offline', this.#offline);
    document.removeEventListener('visibilitychange', this.#visible);
    clearTimeout(this.#quiet);
    this.#resume();
    for (const { store } of this.#watched.values()) this.lastSeen?.leave(store);
    void this.#hub?.stop();
  }

  async #run(): Promise<void> {
    for (let attempt = 0; !this.#stopped; attempt++) {
      const opened = Date.now();
      const lived = (await this.#once()) && Date.now() - opened > stable;
      if (this.#stopped) return;
      if (lived) attempt = -1;
      else await this.#checkTicket();
      await this.#pause(backoff(Math.max(0, attempt)));
    }
  }

  /** One connection from its opening to its end; false when it could not be opened. */
  async #once(): Promise<boolean> {
    const hub = this.#build();
    const closed = new Promise<void>((resolve) => hub.onclose(() => resolve()));
    const known = this.lastSeen?.any ? this.#checkTicket() : null;
    try {
      await hub.start();
      await known;
    } catch {
      // What blocks WebSockets (some proxies do) lets long polling pass: try both in turn.
      this.#negotiate = !this.#negotiate;
      return false;
    }
    this.#hub = hub;
    this.#gone.value = null;
    for (const watched of this.#watched.values()) void this.#ask(watched);
    this.#live();
    await closed;
    this.#hub = null;
    for (const watched of this.#watched.values()) watched.held = null;
    this.#startQuiet();
    return true;
  }

  #build(): HubConnection {
    const { workshop, as, language } = this.door;
    // The requests of one connection belong on one server; where that hangs, the next connection finds another.
    const url = `/live?${new URLSearchParams({ workshop, as, language, dial: ulid() })}`;
    const options = this.#negotiate ? {} : { skipNegotiation: true, transport: HttpTransportType.WebSockets };
    const hub = new HubConnectionBuilder().withUrl(url, options).configureLogging(LogLevel.None).build();
    hub.serverTimeoutInMilliseconds = silent;
    hub.on('changed', (message: Changed) => this.#hear(message));
    return hub;
  }

  #hear(message: Changed): void {
    this.clock.hear(message.serverTime);
    const watched = this.#watched.get(message.stream);
    if (!watched) return;
    if (watched.held) watched.held.push(message);
    else if (watched.store.change(message) === 'gap') void this.#ask(watched);
  }

  /** Asks for what a stream has become since its version; what comes meanwhile is taken after the answer. */
  async #ask(watched: Watched): Promise<void> {
    if (watched.held) return;
    const held: Changed[] = [];
    watched.held = held;
    try {
      const answer = await this.#call<Shown>('watch', watched.store.stream, this.#since(watched.store));
      if (watched.held !== held) return;
      this.clock.hear(answer.serverTime);
      watched.store.show(answer);
    } catch (error) {
      if (watched.held !== held) return;
      watched.held = null;
      this.#askLater(watched, error);
      return;
    }
    watched.held = null;
    const gap = held.map((message) => watched.store.change(message)).includes('gap');
    if (gap) void this.#ask(watched);
  }

  #since(store: Store): number | null {
    return this.lastSeen ? this.lastSeen.since(store) : store.since;
  }

  #askLater(watched: Watched, error: unknown): void {
    if (error instanceof Refused && error.code !== 'overloaded') {
      watched.store.trouble.value = error.code;
      if (watched.store.recalled) watched.store.forget();
    }
    setTimeout(() => {
      if (this.#connected() && this.#watched.get(watched.store.stream) === watched) void this.#ask(watched);
    }, 5000);
  }

  async #call<T>(method: string, ...args: unknown[]): Promise<T> {
    const hub = this.#hub;
    if (hub?.state !== HubConnectionState.Connected) throw new NotConnected();
    try {
      return await hub.invoke<T>(method, ...args);
    } catch (error) {
      const code = /HubException: (\w+)$/.exec(error instanceof Error ? error.message : '')?.[1];
      throw code ? new Refused(code) : new NotConnected();
    }
  }

  /** A WebSocket that fails to open does not say why; this request does. */
  async #checkTicket(): Promise<void> {
    const { workshop, as } = this.door;
    try {
      const answer = await fetch(`/api/workshops/${workshop}/me?as=${as}`, { cache: 'no-store' });
      this.#gone.value = answer.status === 401 ? 'signedOut' : answer.status === 403 ? 'removed' : null;
      if (this.#gone.value) await this.lastSeen?.forget();
      else if (answer.ok) await this.#belong((await answer.json()) as Me);
    } catch {
      // No network: nothing is known of the ticket.
    }
  }

  async #belong({ participant }: Me): Promise<void> {
    if (participant) await this.lastSeen?.belongsTo(participant);
  }

  #connected(): boolean {
    return this.#hub?.state === HubConnectionState.Connected;
  }

  #live(): void {
    clearTimeout(this.#quiet);
    this.#link.value = 'live';
    for (const callback of this.#onLive) callback();
  }

  #startQuiet(): void {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      this.#link.value = 'apart';
    }, quiet);
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.#wake.delete(end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      this.#wake.add(end);
    });
  }

  readonly #resume = () => {
    for (const end of [...this.#wake]) end();
  };

  readonly #offline = () => {
    // The browser knows before the socket does; trying again goes on meanwhile.
    void this.#hub?.stop();
  };

  readonly #visible = () => {
    if (document.visibilityState === 'hidden') {
      this.#hiddenAt = Date.now();
      return;
    }
    this.#resume();
    if (this.#connected() && Date.now() - this.#hiddenAt > slept) void this.#checkAfterSleep();
  };

  async #checkAfterSleep(): Promise<void> {
    const hub = this.#hub;
    const asked = Promise.all([...this.#watched.values()].map((watched) => this.#ask(watched))).then(
      () => true,
    );
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), checkWithin));
    if (!(await Promise.race([asked, late]))) await hub?.stop();
  }
}
