import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string;
  rows?: number;
  value: string;
  maxLength?: number;
  onText: (text: string) => void;
}

/** Several lines to fill in, with their label. */
export function LinesField({ label, hint, rows = 3, value, maxLength, onText }: Props) {
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
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
