import { type Label, Labelled } from './Labelled';

interface Props extends Label {
  /** The label is heard, not seen. */
  bare?: boolean;
  value: string;
  options: readonly { value: string; text: string }[];
  disabled?: boolean;
  required?: boolean;
  onValue: (value: string) => void;
}

/** One of several. */
export function Select({ label, hint, fault, bare, value, options, disabled, required, onValue }: Props) {
  return (
    <Labelled label={label} hint={hint} fault={fault} bare={bare}>
      {(ties) => (
        <select
          {...ties}
          value={value}
          disabled={disabled}
          required={required}
          onChange={(event) => onValue(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
