import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string | undefined;
  /** The label is heard, not seen. */
  bare?: boolean;
  value: string;
  options: readonly { value: string; text: string }[];
  disabled?: boolean;
  onValue: (value: string) => void;
}

/** One of several. */
export function Select({ label, hint, bare, value, options, disabled, onValue }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class={bare ? 'unseen' : 'label'} for={id}>
        {label}
      </label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <select
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        class="input"
        value={value}
        disabled={disabled}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
