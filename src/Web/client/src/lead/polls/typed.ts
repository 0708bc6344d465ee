import { number } from '../../texts/texts';
import type { PollQuestionView } from '../../wire/polls';

/** Something that people without a phone may have answered. */
export interface Line {
  key: string;
  value: number;
  text: string;
}

/** What is counted side by side: an option with its places, a criterion with its steps; with one line where there is one answer. */
export interface Row {
  text: string;
  lines: Line[];
}

/** Rows under a title: an idea with its criteria; without a title where all rows stand alone. */
export interface Sheet {
  title: string;
  rows: Row[];
}

/** All that can be counted for a question, in its order; nothing where that is for the facilitator to write. */
export function sheetsOf(question: PollQuestionView): Sheet[] {
  const { kind, options, criteria } = question;
  const steps = range(question.min ?? 1, question.max ?? 5);
  switch (kind) {
    case 'single':
    case 'multiple':
    case 'budget':
      return [alone(options.map(({ id, text }) => ({ key: id, value: 1, text })))];
    case 'scale':
      return [alone(steps.map((step) => ({ key: '', value: step, text: ended(question, step) })))];
    case 'ranking':
      return [untitled(options.map(({ id, text }) => row(id, text, range(1, options.length), place)))];
    case 'rating':
      return criteria.length === 0
        ? [untitled(options.map(({ id, text }) => row(id, text, steps, number)))]
        : options.map((option) => ({
            title: option.text,
            rows: criteria.map(({ id, text }) => row(`${option.id}/${id}`, text, steps, number)),
          }));
    default:
      return [];
  }
}

/** The counts that the keyboard goes to from one, by their place in rows of that many: Enter goes on, the arrows up and down. */
export function nextOf(key: string, at: number, columns: number): number | null {
  if (key === 'Enter') return at + 1;
  if (key === 'ArrowDown') return at + columns;
  if (key === 'ArrowUp') return at - columns;
  return null;
}

const place = (n: number): string => `${n}.`;

function row(key: string, text: string, values: readonly number[], name: (value: number) => string): Row {
  return { text, lines: values.map((value) => ({ key, value, text: name(value) })) };
}

function alone(lines: readonly Line[]): Sheet {
  return untitled(lines.map((line) => ({ text: line.text, lines: [line] })));
}

function untitled(rows: Row[]): Sheet {
  return { title: '', rows };
}

function ended({ min, max, low, high }: PollQuestionView, step: number): string {
  const end = step === min ? low : step === max ? high : null;
  return end ? `${step} (${end})` : String(step);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
