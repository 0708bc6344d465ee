import { computed, type ReadonlySignal } from '@preact/signals';
import type { Outbox } from '../../wire/outbox';
import type { AskedView, MyQuestionView, QuestionsCommand, QuestionsView } from '../../wire/questions';
import type { Store } from '../../wire/store';
import { ulid } from '../../wire/ulid';

/** A list of questions as one phone sees it: what the server shows, and over it what was just done. */
export class Asked {
  constructor(
    readonly store: Store,
    readonly outbox: Outbox,
  ) {}

  readonly #letters = computed(() =>
    this.outbox
      .ahead(this.store.stream, this.store.version.value ?? -1)
      .map((letter) => ({ command: letter.command as QuestionsCommand, at: letter.at })),
  );

  get view(): QuestionsView | undefined {
    return this.store.one<QuestionsView>('questions').value;
  }

  /** All questions to be seen, in the order asked. */
  readonly all: ReadonlySignal<readonly AskedView[]> = computed(() => {
    const there = this.store.all<AskedView>('question').sort((a, b) => a.order - b.order);
    const known = new Set(there.map(({ id }) => id));
    const coming = this.#letters.value.flatMap(({ command, at }) =>
      command.$type === 'ask' && !known.has(command.questionId) ? [fresh(command, at)] : [],
    );
    const withdrawn = new Set(
      this.#letters.value.flatMap(({ command }) =>
        command.$type === 'withdraw' ? [command.questionId] : [],
      ),
    );
    return [...there, ...coming].filter(({ id }) => !withdrawn.has(id));
  });

  isMine(id: string): boolean {
    const asked = this.#letters.value.some(
      ({ command }) => command.$type === 'ask' && command.questionId === id,
    );
    return asked || this.#mine(id)?.asked === true;
  }

  votes(id: string): boolean {
    const ahead = this.#letters.value.findLast(
      ({ command }) => command.$type === 'vote' && command.questionId === id,
    )?.command;
    return ahead?.$type === 'vote' ? ahead.on : this.#mine(id)?.voted === true;
  }

  /** All votes for a question, the own as it was just given. */
  count(question: AskedView): number {
    const known = this.#mine(question.id)?.voted ? 1 : 0;
    return question.votes + question.others - known + (this.votes(question.id) ? 1 : 0);
  }

  ask(text: string): void {
    this.#do({ $type: 'ask', questionId: ulid(), text });
  }

  vote(questionId: string, on: boolean): void {
    this.#do({ $type: 'vote', questionId, on });
  }

  withdraw(questionId: string): void {
    this.#do({ $type: 'withdraw', questionId });
  }

  #do(command: QuestionsCommand): void {
    void this.outbox.add(
      this.store.stream,
      command,
      (earlier) =>
        command.$type === 'vote' && earlier.$type === 'vote' && earlier.questionId === command.questionId,
    );
  }

  #mine(id: string): MyQuestionView | undefined {
    return this.store.of<MyQuestionView>('mine', id).value;
  }
}

function fresh(command: { questionId: string; text: string }, at: number): AskedView {
  return {
    id: command.questionId,
    text: command.text,
    at: new Date(at).toISOString(),
    votes: 0,
    others: 0,
    answered: false,
    hidden: false,
    waiting: false,
    order: Number.MAX_SAFE_INTEGER,
  };
}
