import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../texts/texts';
import { type Line, nextOf, type Row, type Sheet } from './typed';

/** People whom one count may stand for. */
const most = 10_000;

interface Props {
  sheets: readonly Sheet[];
  countOf: (line: Line) => number;
  onCount: (line: Line, count: number) => void;
}

/** Counts to type in row by row, as they stand on paper: Enter goes to the next, arrows to the row above or below. */
export function CountSheets({ sheets, countOf, onCount }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent) => {
    const inputs = [...(box.current?.querySelectorAll('input') ?? [])];
    const at = inputs.indexOf(event.target as HTMLInputElement);
    const columns = sheets[0]?.rows[0]?.lines.length ?? 1;
    const next = at < 0 ? null : nextOf(event.key, at, columns);
    if (next === null) return;
    event.preventDefault();
    const input = inputs[next];
    if (input) input.focus();
    // The last one is taken, too
    else inputs[at]?.blur();
  };
  const wide = (sheets[0]?.rows[0]?.lines.length ?? 0) > 1;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys between the counts in it, each of which Tab reaches
    <div ref={box} class="count-sheets" onKeyDown={onKey}>
      {wide && <p class="hint">{t('lead.poll.typedKeys')}</p>}
      {sheets.map(({ title, rows }, place) => (
        <section key={place}>
          {title && <h3>{title}</h3>}
          {rows.map((row) => (
            <CountRow
              key={`${row.text} ${row.lines[0]?.key}`}
              title={title}
              row={row}
              {...{ countOf, onCount }}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

function CountRow({
  title,
  row: { text, lines },
  countOf,
  onCount,
}: Omit<Props, 'sheets'> & { title: string; row: Row }) {
  const single = lines.length === 1;
  return (
    <div class={single ? 'count-row single' : 'count-row'}>
      <span class="of">{text}</span>
      <span class="cells">
        {lines.map((line) => (
          <span key={line.value} class="cell">
            {!single && <span aria-hidden="true">{line.text}</span>}
            <CountInput
              label={[title, text, single ? '' : line.text].filter(Boolean).join(' · ')}
              count={countOf(line)}
              onCount={(count) => onCount(line, count)}
            />
          </span>
        ))}
      </span>
    </div>
  );
}

interface InputProps {
  label: string;
  count: number;
  onCount: (count: number) => void;
}

/** What is being typed stands until the server has it, whatever else comes in meanwhile. */
function CountInput({ label, count, onCount }: InputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped(null), [count]);
  const save = () => {
    if (typed === null) return;
    const wanted = /^\d+$/.test(typed.trim()) ? Math.min(Number(typed), most) : 0;
    setTyped(wanted === count ? null : String(wanted || ''));
    if (wanted !== count) onCount(wanted);
  };
  return (
    <input
      class="input"
      inputMode="numeric"
      maxLength={5}
      placeholder="0"
      aria-label={label}
      value={typed ?? (count || '')}
      onFocus={(event) => event.currentTarget.select()}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onBlur={save}
    />
  );
}
