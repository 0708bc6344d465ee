import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string;
  /** What is wrong with the lines, in words. */
  fault?: string | null;
  rows?: number;
  value: string;
  maxLength?: number;
  onText: (text: string) => void;
}

/** Several lines to fill in, with their label. */
export function LinesField({ label, hint, fault, rows = 3, value, maxLength, onText }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <textarea
        id={id}
        class="input"
        rows={rows}
        maxLength={maxLength}
        aria-invalid={fault ? true : undefined}
        aria-describedby={`${id}-hint ${id}-fault`}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <span class="fault" id={`${id}-fault`} role="alert" hidden={!fault}>
        {fault}
      </span>
    </div>
  );
}
