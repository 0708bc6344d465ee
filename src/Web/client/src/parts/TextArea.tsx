import type { Ref, TextareaHTMLAttributes } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props extends Omit<TextareaHTMLAttributes, 'label' | 'onInput' | 'value' | 'ref'> {
  /** Words for those who do not see the placeholder. */
  label: string;
  value: string;
  onText: (text: string) => void;
  /** Ctrl+Enter or Cmd+Enter. */
  onSend?: () => void;
  innerRef?: { current: HTMLTextAreaElement | null };
}

/** A text field that grows with its text. */
export function TextArea({ label, value, onText, onSend, innerRef, ...rest }: Props) {
  const own = useRef<HTMLTextAreaElement>(null);
  const area = innerRef ?? own;
  useLayoutEffect(() => grow(area.current), [value]);
  return (
    <textarea
      rows={1}
      {...rest}
      ref={area as Ref<HTMLTextAreaElement>}
      class="input"
      aria-label={label}
      value={value}
      onInput={(event) => onText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend?.();
      }}
    />
  );
}

/** For browsers without `field-sizing: content`. */
function grow(area: HTMLTextAreaElement | null): void {
  if (!area || CSS.supports?.('field-sizing', 'content')) return;
  area.style.blockSize = 'auto';
  area.style.blockSize = `${area.scrollHeight + 2}px`;
}
