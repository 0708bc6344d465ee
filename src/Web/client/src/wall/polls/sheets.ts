import type { Part } from '../../polls/Bars';
import type { PollQuestionView, ReplyView } from '../../wire/polls';

/** What a page of the wall has room for, in lines: results with their bars, open answers and what can be chosen. */
const most = { results: 9, replies: 20, options: 24 };
/** Letters on a line of each. */
const letters = { results: 40, replies: 36, options: 26 };

/** A question, or a part of what came of it, on one page. */
export interface Sheet {
  question: PollQuestionView;
  part?: Part | undefined;
}

/**
 * The pages that the results of these questions take, in order; each with its question above.
 * @param repeated Each number has the one from an earlier time under it; a place in a ranking has one anyway.
 */
export function sheetsOf(
  questions: readonly PollQuestionView[],
  repliesOf: (question: PollQuestionView) => readonly ReplyView[],
  repeated = false,
): Sheet[] {
  return questions.flatMap((question) => {
    if (question.kind === 'text')
      return parts(question, repliesOf(question).map(linesOf('replies')), most.replies);
    // Which come first is not known here: the longest may come together
    const words = Math.max(2, ...question.options.map(linesOf('results'))) / 2;
    const line = question.kind === 'ranking' ? Math.max(repeated ? 2.25 : 1.6, words) : words;
    const lines = line + (question.kind === 'rating' ? question.criteria.length : 0);
    return parts(
      question,
      question.options.map(() => lines),
      most.results,
    );
  });
}

/** The pages on which these questions are asked, each with its question above. */
export function asked(questions: readonly PollQuestionView[]): Sheet[] {
  return questions.flatMap((question) =>
    parts(question, question.options.map(linesOf('options')), most.options),
  );
}

/** Lines of a text, and the space around it. */
function linesOf(what: keyof typeof letters): (one: { text: string }) => number {
  return ({ text }) => Math.ceil(text.length / letters[what]) + 1;
}

/** As few pages as will do, filled evenly. */
function parts(question: PollQuestionView, heights: readonly number[], room: number): Sheet[] {
  const all = heights.reduce((sum, height) => sum + height, 0);
  if (all <= room) return [{ question }];
  const even = all / Math.ceil(all / room);
  const pages: { from: number; to: number }[] = [];
  let above = 0;
  heights.forEach((height, place) => {
    const last = pages.at(-1);
    if (last && (above + height / 2) / even < pages.length) last.to = place + 1;
    else pages.push({ from: place, to: place + 1 });
    above += height;
  });
  return pages.map((part) => ({ question, part }));
}
