import type { Ref } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string | undefined;
  /** What is wrong with the value, in words. */
  fault?: string | null;
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
  innerRef?: Ref<HTMLInputElement>;
}

/** One line to fill in, with its label, hint and fault. */
export function Field({ label, hint, fault, value, onText, innerRef, type = 'text', ...rest }: Props) {
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
      <input
        {...rest}
        type={type as 'text'}
        ref={innerRef}
        id={id}
        class="input"
        value={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={`${id}-hint ${id}-fault`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <span class="fault" id={`${id}-fault`} role="alert" hidden={!fault}>
        {fault}
      </span>
    </div>
  );
}
