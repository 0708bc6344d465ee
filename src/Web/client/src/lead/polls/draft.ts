import { limits } from '../../wire/contracts';
import type { GoodEnd, PollOption, PollQuestion, PollQuestionView, QuestionKind } from '../../wire/polls';
import { ulid } from '../../wire/ulid';
import { lines } from '../board/dialogs/settings';

export const kinds: readonly QuestionKind[] = [
  'single',
  'multiple',
  'scale',
  'number',
  'words',
  'text',
  'ranking',
  'rating',
  'budget',
];

/** A question as it is being written: everything a text. */
export interface Draft {
  kind: QuestionKind;
  text: string;
  hint: string;
  options: string;
  /** Where options were taken from, by their words. */
  from: ReadonlyMap<string, PollOption>;
  criteria: string;
  min: string;
  max: string;
  low: string;
  high: string;
  good: GoodEnd;
  unit: string;
  points: string;
  most: string;
}

/** A question to change, or an empty one. */
export function drafted(question: PollQuestionView | null): Draft {
  const number = (n: number | undefined) => (typeof n === 'number' ? String(n) : '');
  const options = (question?.options ?? []).map((option) => ({ ...option, text: line(option.text) }));
  return {
    kind: question?.kind ?? 'single',
    text: question?.text ?? '',
    hint: question?.hint ?? '',
    options: options.map(({ text }) => text).join('\n'),
    from: new Map(options.map((option) => [option.text, option])),
    criteria: (question?.criteria ?? []).map(({ text }) => line(text)).join('\n'),
    min: number(question?.min),
    max: number(question?.max),
    low: question?.low ?? '',
    high: question?.high ?? '',
    good: question?.good ?? 'high',
    unit: question?.unit ?? '',
    points: number(question?.points),
    most: number(question?.most),
  };
}

export const hasOptions = (kind: QuestionKind) =>
  kind === 'single' || kind === 'multiple' || kind === 'ranking' || kind === 'rating' || kind === 'budget';
export const hasScale = (kind: QuestionKind) => kind === 'scale' || kind === 'rating';

/** The question that a draft means. */
export function asked(draft: Draft, question: PollQuestionView | null): PollQuestion {
  const { kind } = draft;
  const scaled = hasScale(kind) || kind === 'number';
  return {
    id: question?.id ?? ulid(),
    kind,
    text: draft.text.trim(),
    hint: draft.hint.trim() || undefined,
    options: hasOptions(kind) ? optionsOf(draft, question) : undefined,
    criteria: kind === 'rating' ? named(draft.criteria, question?.criteria ?? [], new Map()) : undefined,
    min: scaled ? numberOf(draft.min) : undefined,
    max: scaled ? numberOf(draft.max) : undefined,
    low: hasScale(kind) ? draft.low.trim() || undefined : undefined,
    high: hasScale(kind) ? draft.high.trim() || undefined : undefined,
    good: scaled ? draft.good : undefined,
    unit: kind === 'number' ? draft.unit.trim() || undefined : undefined,
    points: kind === 'budget' ? numberOf(draft.points) : undefined,
    most: kind === 'multiple' || kind === 'words' ? numberOf(draft.most) : undefined,
  };
}

/** Can it be asked so? */
export function isWhole(draft: Draft): boolean {
  const options = lines(draft.options).length;
  const least = draft.kind === 'rating' ? 1 : 2;
  const numbers = [draft.min, draft.max, draft.points, draft.most].map(numberOf);
  const [min = -Infinity, max = Infinity] = numbers;
  return (
    draft.text.trim() !== '' &&
    (!hasOptions(draft.kind) || options >= least) &&
    !numbers.some((n) => Number.isNaN(n)) &&
    (draft.kind !== 'number' || min < max)
  );
}

function optionsOf(draft: Draft, question: PollQuestionView | null): PollOption[] {
  return named(draft.options, question?.options ?? [], draft.from);
}

/** Lines as options: what reads as before keeps its id; where only words changed, each line keeps that of its place. */
function named(
  text: string,
  before: readonly PollOption[],
  from: ReadonlyMap<string, PollOption>,
): PollOption[] {
  const wanted = lines(text).map((words) => words.slice(0, limits.note));
  const reworded = wanted.length === before.length;
  const used = new Set<string>();
  return wanted.map((words, place) => {
    const same = from.get(words) ?? before.find((option) => line(option.text) === words);
    const old =
      same ?? (reworded && !wanted.includes(line(before[place]?.text ?? '')) ? before[place] : undefined);
    const id = old && !used.has(old.id) ? old.id : ulid();
    used.add(id);
    return { id, text: words, ...(old?.from && old.id === id ? { from: old.from } : {}) };
  });
}

function numberOf(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return plain === '' ? undefined : Number(plain);
}

/** A text as one line. */
export function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
