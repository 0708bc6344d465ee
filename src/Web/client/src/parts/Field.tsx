import type { Ref } from 'preact';
import { type Label, Labelled } from './Labelled';

interface Props extends Label {
  value: string;
  onText: (text: string) => void;
  type?: 'text' | 'search' | 'number' | 'date' | 'time' | 'datetime-local' | 'url' | 'email' | 'tel';
  inputMode?: 'text' | 'numeric' | 'search';
  placeholder?: string;
  autoComplete?: string;
  autoFocus?: boolean;
  required?: boolean;
  maxLength?: number;
  min?: number | string;
  max?: number | string;
  disabled?: boolean;
  readOnly?: boolean;
  innerRef?: Ref<HTMLInputElement>;
}

/** One line to fill in. */
export function Field({ label, hint, fault, value, onText, innerRef, type = 'text', ...rest }: Props) {
  return (
    <Labelled label={label} hint={hint} fault={fault}>
      {(ties) => (
        <input
          {...rest}
          {...ties}
          type={type as 'text'}
          ref={innerRef}
          value={value}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
