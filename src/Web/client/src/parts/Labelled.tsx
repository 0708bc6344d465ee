import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';

export interface Label {
  label: string;
  hint?: string | undefined;
  /** What is wrong with the value, in words. */
  fault?: string | null | undefined;
}

interface Props extends Label {
  /** The label is heard, not seen. */
  bare?: boolean | undefined;
  /** What is filled in, with what ties it to its label. */
  children: (ties: Ties) => ComponentChild;
}

interface Ties {
  id: string;
  class: string;
  'aria-describedby': string;
  'aria-invalid': true | undefined;
}

/** Something to fill in, with its label, hint and fault. */
export function Labelled({ label, hint, fault, bare, children }: Props) {
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
      {children({
        id,
        class: 'input',
        'aria-describedby': `${id}-hint ${id}-fault`,
        'aria-invalid': fault ? true : undefined,
      })}
      <span class="fault" id={`${id}-fault`} role="alert" hidden={!fault}>
        {fault}
      </span>
    </div>
  );
}
