import type { CountView, PollQuestionView, PollResult, PollView, ReplyView } from '../wire/polls';
import type { Store } from '../wire/store';

/** The questions of a poll that this page may see, in order. */
export function questionsOf(store: Store): PollQuestionView[] {
  return store.all<PollQuestionView>('question').sort((a, b) => a.order - b.order);
}

export function pollOf(store: Store): PollView | undefined {
  return store.one<PollView>('poll').value;
}

export function resultOf(store: Store | null, question: string): PollResult | undefined {
  return store?.of<PollResult>('result', question).value;
}

/** How many have answered a question, those without a phone among them. */
export function answeredOf(store: Store, question: string): number {
  const count = store.of<CountView>('count', question).value;
  return count ? count.answered + count.others : 0;
}

/** Open answers to a question, in the order in which they came. */
export function repliesOf(store: Store, question: string): ReplyView[] {
  return store
    .all<ReplyView>('reply')
    .filter((reply) => reply.questionId === question)
    .sort((a, b) => numberOf(a) - numberOf(b));
}

function numberOf({ id }: ReplyView): number {
  return Number(id.slice(id.lastIndexOf('.') + 1));
}
