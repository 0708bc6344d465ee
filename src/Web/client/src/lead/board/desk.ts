import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { BoardCommand } from '../../wire/boards';
import type { Store } from '../../wire/store';
import type { ActivityView } from '../../wire/workshops';
import type { Lead } from '../session/lead';
import { arrange, grid } from './arrange';
import { everything, type Filter } from './filter';
import { foresee } from './foresee';
import { inverses } from './inverse';
import { type Picture, pictureOf } from './picture';
import { among, nothing, type Selection } from './selection';

/** What is asked in a dialog over the board. */
export type Question =
  | {
      ask:
        | 'move'
        | 'group'
        | 'hide'
        | 'settings'
        | 'keys'
        | 'areas'
        | 'tags'
        | 'suggestions'
        | 'rounds'
        | 'typing'
        | 'removed'
        | 'replay';
    }
  | { ask: 'note'; id: string }
  | { ask: 'column'; id: string | null }
  | { ask: 'area'; id: string }
  | { ask: 'cast'; id: string };

/** A board as a facilitator works on it: what it shows, what is selected, and how it is changed. */
export class Desk {
  readonly filter = signal<Filter>(everything);
  readonly dense = signal(false);
  readonly question = signal<Question | null>(null);
  /** The note that Tab leads to. */
  readonly current = signal<string | null>(null);
  readonly #selection = signal<Selection>(nothing);

  /** The board, with what was just asked of it; null before the first answer. */
  readonly picture: ReadonlySignal<Picture | null> = computed(() => {
    const picture = pictureOf(this.store);
    return picture && foresee(picture, this.lead.hopes.of(this.store.stream).value);
  });
  /** As it is shown now. */
  readonly columns = computed(() => {
    const picture = this.picture.value;
    return picture ? arrange(picture, this.filter.value) : [];
  });
  /** Ids of the notes shown, a list a column. */
  readonly grid = computed(() => grid(this.columns.value));
  readonly #present = computed(() => new Set(this.picture.value?.notes.map((note) => note.id)));
  readonly selection: ReadonlySignal<Selection> = computed(() =>
    among(this.#selection.value, this.#present.value),
  );

  constructor(
    readonly lead: Lead,
    readonly store: Store,
    readonly activity: ActivityView,
  ) {}

  select(selection: Selection): void {
    this.#selection.value = selection;
  }

  /** Selected notes in the order shown. */
  selected(): string[] {
    const { ids } = this.selection.peek();
    return this.grid
      .peek()
      .flat()
      .filter((id) => ids.has(id));
  }

  /** Changes the board as one step. */
  act(commands: readonly BoardCommand[], text: string): void {
    const picture = this.picture.peek();
    if (!picture || commands.length === 0) return;
    const to = (command: BoardCommand) => ({ stream: this.store.stream, command });
    this.lead.ask(commands.map(to), inverses(picture, commands).map(to), text);
  }

  /** Brings the keyboard to a note, once it stands where it now is. */
  focus(id: string): void {
    this.current.value = id;
    requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(`note-${id}`)?.focus()));
  }
}
