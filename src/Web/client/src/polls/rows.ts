import type { PollBar, PollQuestionView, PollResult } from '../wire/polls';

/** A line of results, ready to draw. */
export interface Row {
  key: string;
  text: string;
  /** Length of the bar, 0 to 1. */
  part: number;
  /** The number beside it: people, points, or a mean. */
  value: number;
  /** How many people gave it anything. */
  count: number;
  /** Share of those who answered, 0 to 1; of choices only. */
  share?: number | undefined;
  /** Mean place of a ranking. */
  place?: number | undefined;
  /** Under an option, how it was rated against each criterion. */
  under: readonly Row[];
}

/** Results of what was chosen, ranked, rated or paid for: the largest first, equals in the order of the question. */
export function rows(question: PollQuestionView, result: PollResult): Row[] {
  const bars = new Map(result.bars.map((bar) => [bar.key, bar]));
  const values = question.options.map((option) => reach(question, bars.get(option.id)));
  const most = question.kind === 'rating' ? span(question) : Math.max(1, ...values);
  return question.options
    .map((option, i) => row(question, result, bars, option, (values[i] ?? 0) / most))
    .sort((a, b) => b.value - a.value);
}

function row(
  question: PollQuestionView,
  result: PollResult,
  bars: ReadonlyMap<string, PollBar>,
  option: { id: string; text: string },
  part: number,
): Row {
  const bar = bars.get(option.id);
  const choice = question.kind === 'single' || question.kind === 'multiple';
  const people = result.answered + result.others;
  return {
    key: option.id,
    text: option.text,
    part,
    value: question.kind === 'rating' ? (bar?.mean ?? 0) : (bar?.sum ?? 0),
    count: bar?.count ?? 0,
    share: choice && people > 0 ? (bar?.count ?? 0) / people : undefined,
    place: question.kind === 'ranking' && bar?.count ? bar.mean : undefined,
    under: question.criteria.map((criterion) => {
      const rated = bars.get(`${option.id}/${criterion.id}`);
      return {
        key: criterion.id,
        text: criterion.text,
        part: reach(question, rated) / span(question),
        value: rated?.mean ?? 0,
        count: rated?.count ?? 0,
        under: [],
      };
    }),
  };
}

/** How far a bar goes: what was rated lowest has none. */
function reach(question: PollQuestionView, bar: PollBar | undefined): number {
  if (!bar || bar.count === 0) return 0;
  return question.kind === 'rating' ? (bar.mean ?? 0) - (question.min ?? 0) : bar.sum;
}

function span(question: PollQuestionView): number {
  return (question.max ?? 1) - (question.min ?? 0);
}

/** Has anybody answered? */
export function isEmpty(result: PollResult): boolean {
  return result.answered + result.others === 0 && result.bars.every((bar) => bar.count === 0);
}

/** How a number that has a good end changed. */
export function direction(question: PollQuestionView, change: number): 'better' | 'worse' | 'same' {
  if (Math.abs(change) < 0.005 || !question.good || question.good === 'neither') return 'same';
  return change > 0 === (question.good === 'high') ? 'better' : 'worse';
}

/** Sizes of words, 0 to 1: the root of how often they came, so that a word of 100 does not hide the rest. */
export function cloud(
  bars: readonly PollBar[],
  most: number,
): { word: string; count: number; size: number }[] {
  const shown = bars.slice(0, most);
  const [largest, least] = [shown[0]?.count ?? 1, shown.at(-1)?.count ?? 1];
  const span = Math.sqrt(largest) - Math.sqrt(least);
  return shown.map(({ key, count }) => ({
    word: key,
    count,
    size: span > 0 ? (Math.sqrt(count) - Math.sqrt(least)) / span : 0.5,
  }));
}
