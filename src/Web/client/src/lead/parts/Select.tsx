import { useId } from 'preact/hooks';

interface Props {
  label: string;
  /** The label is heard, not seen. */
  bare?: boolean;
  value: string;
  options: readonly { value: string; text: string }[];
  disabled?: boolean;
  onValue: (value: string) => void;
}

/** One of several. */
export function Select({ label, bare, value, options, disabled, onValue }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class={bare ? 'unseen' : 'label'} for={id}>
        {label}
      </label>
      <select
        id={id}
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
