import { t } from '../texts/texts';
import type { PollQuestionView, PollResult } from '../wire/polls';
import { short, signed } from './figures';
import { type Row, rows } from './rows';

interface Props {
  question: PollQuestionView;
  result: PollResult;
  earlier?: PollResult | undefined;
  part?: Part | undefined;
}

/** Which lines to show, where not all fit. */
export interface Part {
  from: number;
  to: number;
}

/** Bars with numbers, largest first. */
export function Bars({ question, result, earlier, part }: Props) {
  const before = new Map(earlier ? rows(question, earlier).map((row) => [row.key, row]) : []);
  return (
    <ol class={`poll-bars ${question.kind}`}>
      {rows(question, result)
        .slice(part?.from, part?.to)
        .map((row) => (
          <li key={row.key}>
            <BarLine question={question} row={row} before={before.get(row.key)} />
            {row.under.length > 0 && (
              <ul>
                {row.under.map((one) => (
                  <li key={one.key}>
                    <BarLine question={question} row={one} before={undefined} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
    </ol>
  );
}

/** One bar: words, length, number, and the change since an earlier time. */
export function BarLine({
  question,
  row,
  before,
}: {
  question: PollQuestionView;
  row: Row;
  before: Row | undefined;
}) {
  const earlier = before && compares(question, row, before) ? before : undefined;
  return (
    <div class="poll-bar">
      <span class="text">{row.text}</span>
      <span class="track" aria-hidden="true">
        <span class="length" style={{ '--part': row.part }} />
        {earlier && <span class="before" style={{ '--part': earlier.part }} />}
      </span>
      <span class="value">
        <strong>{figure(question, row)}</strong>
        {row.place !== undefined && <small>{t('poll.meanPlace', { place: short(row.place) })}</small>}
        {earlier && <small>{change(row, earlier)}</small>}
      </span>
    </div>
  );
}

/** What nobody rated has no mean to compare. */
function compares({ kind }: PollQuestionView, row: Row, before: Row): boolean {
  return kind !== 'rating' || (row.count > 0 && before.count > 0);
}

function figure(question: PollQuestionView, row: Row): string {
  if (question.kind === 'rating' && row.count === 0) return '–';
  if (row.share !== undefined) return `${short(row.value)} · ${percent(row.share)}`;
  return question.kind === 'ranking' || question.kind === 'budget'
    ? t('poll.points', { points: short(row.value) })
    : short(row.value);
}

function change(row: Row, before: Row): string {
  if (row.share !== undefined && before.share !== undefined)
    return t('poll.before', {
      before: percent(before.share),
      change: signed(Math.round(row.share * 100) - Math.round(before.share * 100)),
    });
  return t('poll.before', { before: short(before.value), change: signed(row.value - before.value) });
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
