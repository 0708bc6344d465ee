import { number } from '../../texts/texts';
import type { PollQuestionView } from '../../wire/polls';

/** Something that people without a phone may have answered. */
export interface Line {
  key: string;
  value: number;
  text: string;
}

/** All that can be counted for a question, in its order; nothing where that is for the facilitator to write. */
export function linesOf(question: PollQuestionView): Line[] {
  const { kind, options, criteria } = question;
  const steps = range(question.min ?? 1, question.max ?? 5);
  switch (kind) {
    case 'single':
    case 'multiple':
    case 'budget':
      return options.map(({ id, text }) => ({ key: id, value: 1, text }));
    case 'scale':
      return steps.map((step) => ({ key: '', value: step, text: ended(question, step) }));
    case 'ranking':
      return options.flatMap(({ id, text }) =>
        range(1, options.length).map((place) => ({ key: id, value: place, text: `${text} · ${place}.` })),
      );
    case 'rating':
      return options.flatMap((option) =>
        (criteria.length > 0 ? criteria : [null]).flatMap((criterion) =>
          steps.map((step) => ({
            key: criterion ? `${option.id}/${criterion.id}` : option.id,
            value: step,
            text: [option.text, criterion?.text, number(step)].filter(Boolean).join(' · '),
          })),
        ),
      );
    default:
      return [];
  }
}

function ended({ min, max, low, high }: PollQuestionView, step: number): string {
  const end = step === min ? low : step === max ? high : null;
  return end ? `${step} (${end})` : String(step);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
