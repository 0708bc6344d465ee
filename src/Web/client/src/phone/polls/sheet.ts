import { computed, type ReadonlySignal } from '@preact/signals';
import type { Outbox } from '../../wire/outbox';
import type { MyAnswerView, PollAnswer } from '../../wire/polls';
import type { Store } from '../../wire/store';

/** This person's answers to a poll: what the server has, and over it what was just given. */
export class Sheet {
  constructor(
    readonly store: Store,
    readonly outbox: Outbox,
  ) {}

  readonly #ahead: ReadonlySignal<ReadonlyMap<string, PollAnswer>> = computed(() => {
    const letters = this.outbox.ahead(this.store.stream, this.store.version.value ?? -1);
    return new Map(
      letters.flatMap(({ command }) =>
        command.$type === 'answer' ? [[command.questionId, command.value] as const] : [],
      ),
    );
  });

  answer(question: string): PollAnswer {
    const ahead = this.#ahead.value.get(question);
    return ahead ?? this.store.of<MyAnswerView>('mine', question).value?.answer ?? {};
  }

  /** Is there an answer, and does the server have it? */
  state(question: string): 'none' | 'waits' | 'kept' {
    const waits = this.outbox.waiting.value.some(
      ({ stream, command }) =>
        stream === this.store.stream && command.$type === 'answer' && command.questionId === question,
    );
    if (waits) return 'waits';
    return isGiven(this.answer(question)) ? 'kept' : 'none';
  }

  give(questionId: string, value: PollAnswer): void {
    void this.outbox.add(
      this.store.stream,
      { $type: 'answer', questionId, value },
      (earlier) => earlier.$type === 'answer' && earlier.questionId === questionId,
    );
  }
}

/** Does an answer say anything? */
export function isGiven({ options, number, words, text, points }: PollAnswer): boolean {
  return (
    (options?.length ?? 0) > 0 ||
    typeof number === 'number' ||
    (words?.length ?? 0) > 0 ||
    Boolean(text) ||
    Object.keys(points ?? {}).length > 0
  );
}
