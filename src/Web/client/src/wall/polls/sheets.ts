import type { Part } from '../../polls/Bars';
import type { PollQuestionView } from '../../wire/polls';

/** Lines of results, and open answers, that a page of the wall has room for at the smallest type. */
const mostLines = 9;
const mostReplies = 6;

/** A question, or a part of what came of it, on one page. */
export interface Sheet {
  question: PollQuestionView;
  part?: Part | undefined;
}

/** The pages that the results of these questions take, in order. */
export function sheetsOf(
  questions: readonly PollQuestionView[],
  replies: (question: PollQuestionView) => number,
): Sheet[] {
  return questions.flatMap((question) => {
    if (question.kind === 'text') return parts(question, replies(question), mostReplies);
    const lines = 1 + (question.kind === 'rating' ? question.criteria.length : 0);
    return parts(question, question.options.length, Math.max(1, Math.floor(mostLines / lines)));
  });
}

function parts(question: PollQuestionView, all: number, most: number): Sheet[] {
  if (all <= most) return [{ question }];
  const pages = Math.ceil(all / most);
  const each = Math.ceil(all / pages);
  return Array.from({ length: pages }, (_, page) => ({
    question,
    part: { from: page * each, to: (page + 1) * each },
  }));
}
