import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../texts/texts';
import { codeIn, grouped } from './code';

interface Props {
  code: string;
  onCode: (code: string) => void;
  invalid: boolean;
}

/** One field for all eight digits, so that a code can be pasted; it shows them in two groups. */
export function CodeField({ code, onCode, invalid }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <input
      ref={field}
      id="code"
      class="join-code"
      type="text"
      inputMode="numeric"
      autoComplete="off"
      spellcheck={false}
      placeholder="0000 0000"
      aria-label={t('join.code')}
      aria-invalid={invalid ? true : undefined}
      aria-describedby="join-state"
      value={grouped(code)}
      onInput={(event) => take(event.currentTarget, onCode)}
    />
  );
}

/** Writes the groups back and leaves the caret behind the digit it was behind. */
function take(field: HTMLInputElement, onCode: (code: string) => void): void {
  const before = codeIn(field.value.slice(0, field.selectionStart ?? field.value.length)).length;
  const code = codeIn(field.value);
  field.value = grouped(code);
  const caret = before > 4 ? before + 1 : before;
  field.setSelectionRange(caret, caret);
  onCode(code);
}
