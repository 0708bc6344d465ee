import { computed, type ReadonlySignal } from '@preact/signals';
import type {
  BoardCommand,
  BoardView,
  ColumnView,
  CommentView,
  GroupView,
  MineView,
  NoteView,
  Phase,
  Reaction,
  TallyView,
} from '../wire/boards';
import type { As } from '../wire/contracts';
import type { Outbox } from '../wire/outbox';
import type { Store } from '../wire/store';
import { aheadOf, type OwnComment, reactionKey } from './ahead';

/** Notes of a group, or those of none. */
export interface Section {
  group: GroupView | null;
  notes: readonly string[];
}

/** A board as its owner of the phone sees it: what the server shows, and over it what this person has just done. */
export class Board {
  // Versions come with every note of anybody; what is ahead changes only with own letters, and so wakes nobody else.
  readonly #letters = steady(
    () => this.outbox.ahead(this.store.stream, this.store.version.value ?? -1),
    (letter) => letter.id,
  );
  /** Notes that this page has sent: mine even before the server has said so. */
  readonly #sent = steady(
    () =>
      this.outbox.settled.value.flatMap(({ stream, command }) =>
        stream === this.store.stream && command.$type === 'postNote' ? [command.noteId] : [],
      ),
    (id) => id,
  );
  readonly #ahead = computed(() => aheadOf(this.#letters.value));

  constructor(
    readonly store: Store,
    readonly outbox: Outbox,
    /** Whose ticket it is seen with. */
    readonly as: As = 'phone',
  ) {}

  /** Wakes with every note, for it counts them: see the single fields below. */
  get view(): BoardView | undefined {
    const view = this.store.one('board').value;
    return view?.archived ? { ...view, phase: 'closed' } : view;
  }

  readonly phase: ReadonlySignal<Phase | undefined> = computed(() => this.view?.phase);
  readonly categories = steady(
    () => this.view?.categories ?? [],
    (category) => category,
  );
  /** Most dots on one target. */
  readonly mostDots: ReadonlySignal<number> = computed(() => this.view?.dotsPerTarget ?? 0);

  readonly hasDots: ReadonlySignal<boolean> = computed(() => this.dotsLeft.value > 0);

  readonly columns: ReadonlySignal<readonly ColumnView[]> = computed(() =>
    this.store.all<ColumnView>('column').sort((a, b) => a.order - b.order),
  );

  /** Ids of all notes to be seen, in no order. */
  readonly notes: ReadonlySignal<readonly string[]> = computed(() => {
    const { posted, removed } = this.#ahead.value;
    const there = this.store.ids('note').value;
    const coming = [...posted.keys()].filter((id) => !there.includes(id));
    return [...there, ...coming].filter((id) => !removed.has(id));
  });

  note(id: string): NoteView | undefined {
    const { posted, texts } = this.#ahead.value;
    const note = this.store.of<NoteView>('note', id).value ?? posted.get(id);
    const text = texts.get(id);
    return note && text !== undefined ? { ...note, text } : note;
  }

  isMine(id: string): boolean {
    return this.#mine(id)?.note === true || this.#ahead.value.posted.has(id) || this.#sent.value.includes(id);
  }

  /** Does something of mine about that note wait for the server? */
  waits(id: string): boolean {
    return this.outbox.waiting.value.some(({ command }) => 'noteId' in command && command.noteId === id);
  }

  dots(target: string): number {
    return this.#ahead.value.dots.get(target) ?? this.#mine(target)?.dots ?? 0;
  }

  readonly dotsLeft: ReadonlySignal<number> = computed(() => {
    const targets = new Set([...this.store.ids('mine').value, ...this.#ahead.value.dots.keys()]);
    const placed = [...targets].reduce((sum, target) => sum + this.dots(target), 0);
    return (this.view?.dotsPerPerson ?? 0) - placed;
  });

  readonly round: ReadonlySignal<number | undefined> = computed(() => this.view?.round);

  /** Can it be voted on in this round? */
  runs(target: string): boolean {
    return this.#contenders.value?.includes(target) !== false;
  }

  readonly #contenders = computed(() => this.view?.contenders);

  tally(target: string): TallyView | undefined {
    return this.store.of<TallyView>('tally', target).value;
  }

  /** All votes on a note or group, those of people without a phone among them. */
  votes(target: string): number {
    const tally = this.tally(target);
    return tally ? tally.dots + tally.others : 0;
  }

  readonly mostVotes: ReadonlySignal<number> = computed(() =>
    Math.max(0, ...this.store.ids('tally').value.map((id) => this.votes(id))),
  );

  reacts(noteId: string, reaction: Reaction): boolean {
    const asked = this.#ahead.value.reactions.get(reactionKey(noteId, reaction));
    return asked ?? this.#mine(noteId)?.reactions.includes(reaction) ?? false;
  }

  /** How many react in that way, myself as I have just asked for. */
  reactions(noteId: string, reaction: Reaction): number {
    const known = this.#mine(noteId)?.reactions.includes(reaction) ? 1 : 0;
    const count = this.note(noteId)?.reactions[reaction] ?? 0;
    return count - known + (this.reacts(noteId, reaction) ? 1 : 0);
  }

  /** What people say of a note, oldest first; what I have just said has no time yet. */
  comments(noteId: string): readonly (CommentView | OwnComment)[] {
    const shown = this.#talk.value.get(noteId) ?? [];
    const coming = this.#ahead.value.comments.filter(
      (comment) => comment.noteId === noteId && !shown.some((other) => other.id === comment.id),
    );
    return [...shown, ...coming];
  }

  readonly #talk = computed(() => {
    const talk = new Map<string, CommentView[]>();
    for (const comment of this.store.all<CommentView>('comment').sort((a, b) => a.at.localeCompare(b.at))) {
      const others = talk.get(comment.noteId);
      if (others) others.push(comment);
      else talk.set(comment.noteId, [comment]);
    }
    return talk;
  });

  readonly myNotes: ReadonlySignal<readonly string[]> = computed(() =>
    this.notes.value.filter((id) => this.isMine(id)),
  );

  /** The note that I wrote last. */
  isNewestOfMine(id: string): boolean {
    return this.#newest.value === id;
  }

  readonly #newest = computed(
    () =>
      this.myNotes.value
        .map((id) => this.note(id))
        .filter((note) => note !== undefined)
        .sort(newestFirst)[0]?.id,
  );

  /** Do people write now? */
  get writes(): boolean {
    return this.phase.value === 'writing' || this.phase.value === 'writingPrivately';
  }

  /** The workshop that it is a board of. */
  get workshop(): string {
    return this.store.stream.split('/')[1] ?? '';
  }

  /** A column as it is read: groups in their order, and what stands alone, newest first. */
  sections(columnId: string): Section[] {
    const notes = this.notes.value
      .map((id) => this.note(id))
      .filter((note) => note !== undefined)
      .filter((note) => note.columnId === columnId);
    const groups = this.store
      .all<GroupView>('group')
      .filter((group) => group.columnId === columnId)
      .sort((a, b) => a.order - b.order);
    const grouped = groups.map((group) => ({
      group,
      notes: idsOf(notes.filter((note) => note.groupId === group.id).sort((a, b) => a.order - b.order)),
    }));
    const known = new Set(groups.map((group) => group.id));
    const alone = notes.filter((note) => !note.groupId || !known.has(note.groupId)).sort(newestFirst);
    return [...grouped, { group: null, notes: idsOf(alone) }].filter((section) => section.notes.length > 0);
  }

  /** The note reads so. Says which text it was made from, unless a text of mine is on its way already. */
  edit(noteId: string, text: string): void {
    const version = this.store.of<NoteView>('note', noteId).value?.version;
    const base = version !== undefined && !this.waits(noteId) ? { baseVersion: version } : {};
    this.do({ $type: 'editNote', noteId, text, ...base });
  }

  do(command: BoardCommand): void {
    void this.outbox.add(this.store.stream, command, (earlier) =>
      pointless(earlier as BoardCommand, command),
    );
  }

  #mine(id: string): MineView | undefined {
    return this.store.of<MineView>('mine', id).value;
  }
}

/** A computed list that stays the same list as long as it holds the same things. */
function steady<T>(make: () => readonly T[], id: (thing: T) => string): ReadonlySignal<readonly T[]> {
  let last: readonly T[] = [];
  return computed(() => {
    const next = make();
    const same = next.length === last.length && next.every((thing, i) => id(thing) === id(last[i] as T));
    if (!same) last = next;
    return last;
  });
}

/** What is on its way comes before all that stands, whatever this device's clock says. */
function newestFirst(a: NoteView, b: NoteView): number {
  return (
    Number(b.version === 0) - Number(a.version === 0) || b.at.localeCompare(a.at) || b.id.localeCompare(a.id)
  );
}

function idsOf(notes: readonly NoteView[]): string[] {
  return notes.map((note) => note.id);
}

/** Does a later command say all that an earlier one did? */
function pointless(earlier: BoardCommand, later: BoardCommand): boolean {
  if (earlier.$type === 'setDots' && later.$type === 'setDots') return earlier.targetId === later.targetId;
  if (earlier.$type === 'react' && later.$type === 'react')
    return earlier.noteId === later.noteId && earlier.reaction === later.reaction;
  return false;
}
