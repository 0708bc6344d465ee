import type { BoardView, ColumnView, GroupView, NoteView, TallyView } from '../../wire/boards';

/** What changed with one event. */
interface Step {
  version: number;
  at: string;
  set: Record<string, unknown>;
  remove: readonly string[];
}

/** A board at one moment of its past. */
export interface Still {
  at: string | null;
  board: BoardView | undefined;
  columns: readonly ColumnView[];
  groups: readonly GroupView[];
  notes: readonly NoteView[];
  tallies: ReadonlyMap<string, TallyView>;
}

/** Steps between two states that are kept whole, so that going back never begins from the start. */
const apart = 500;

/**
 * A board's past, to be looked at from any side. Steps stay text until they are played, and states share their entities, so that
 * 20,000 events are a few megabytes.
 */
export class Film {
  readonly #steps: string[] = [];
  readonly #kept = new Map<number, ReadonlyMap<string, unknown>>([[0, new Map()]]);
  #state = new Map<string, unknown>();
  #place = 0;
  #at: string | null = null;

  get length(): number {
    return this.#steps.length;
  }

  /** One more line of the server's answer. */
  add(line: string): void {
    if (line.trim() !== '') this.#steps.push(line);
  }

  /** The board after so many steps. */
  still(place: number): Still {
    this.#goTo(Math.max(0, Math.min(this.length, place)));
    return {
      at: this.#at,
      board: this.#state.get('board') as BoardView | undefined,
      columns: this.#all<ColumnView>('column/').sort(byOrder),
      groups: this.#all<GroupView>('group/').sort(byOrder),
      notes: this.#all<NoteView>('note/').sort(byOrder),
      tallies: new Map(this.#all<TallyView>('tally/').map((tally) => [tally.id, tally])),
    };
  }

  #goTo(place: number): void {
    if (place < this.#place) this.#rewind(place);
    while (this.#place < place) this.#play();
  }

  #rewind(place: number): void {
    const from = Math.floor(place / apart) * apart;
    this.#state = new Map(this.#kept.get(from));
    this.#place = from;
    this.#at = from > 0 ? this.#step(from - 1).at : null;
  }

  #play(): void {
    const { at, set, remove } = this.#step(this.#place++);
    for (const [key, entity] of Object.entries(set)) this.#state.set(key, entity);
    for (const key of remove) this.#state.delete(key);
    this.#at = at;
    if (this.#place % apart === 0 && !this.#kept.has(this.#place))
      this.#kept.set(this.#place, new Map(this.#state));
  }

  #step(place: number): Step {
    return JSON.parse(this.#steps[place] ?? '{}') as Step;
  }

  #all<T>(kind: string): T[] {
    return [...this.#state].filter(([key]) => key.startsWith(kind)).map(([, entity]) => entity as T);
  }
}

function byOrder(a: { order: number; id: string }, b: { order: number; id: string }): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}

/** Reads a film from the server, line by line; null when there was no answer. */
export async function load(path: string, onSteps: (steps: number) => void): Promise<Film | null> {
  const film = new Film();
  try {
    const answer = await fetch(path, { cache: 'no-store' });
    const lines = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    if (!answer.ok || !lines) return null;
    let rest = '';
    for (;;) {
      const { value, done } = await lines.read();
      if (done) break;
      const whole = (rest + value).split('\n');
      rest = whole.pop() ?? '';
      for (const line of whole) film.add(line);
      onSteps(film.length);
    }
    film.add(rest);
    return film;
  } catch {
    return null;
  }
}
