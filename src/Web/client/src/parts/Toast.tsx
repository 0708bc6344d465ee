import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './Button';

/** How long a message stands, in milliseconds. */
const stands = 6000;

interface Message {
  text: string;
  action?: { text: string; do: () => void } | undefined;
}

const message = signal<Message | null>(null);
const spoken = signal('');
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a short message for a while, perhaps with one thing to do; it is read out, too. */
export function toast(text: string, action?: Message['action']): void {
  clearTimeout(timer);
  message.value = { text, action };
  timer = setTimeout(() => {
    message.value = null;
  }, stands);
}

/** Says something to those who listen to the page, without showing it. */
export function say(text: string): void {
  spoken.value = text;
}

/** Where messages appear. Once on a page. */
export function Toasts() {
  const { text, action } = message.value ?? {};
  const box = useRef<HTMLDivElement>(null);
  // Above a dialog that was opened before it, too
  useLayoutEffect(() => {
    box.current?.hidePopover?.();
    if (text) box.current?.showPopover?.();
  }, [message.value]);
  return (
    <>
      <div ref={box} class="toasts" role="status" popover="manual">
        {text && (
          <div class="toast">
            <span>{text}</span>
            {action && (
              <Button
                small
                onClick={() => {
                  message.value = null;
                  action.do();
                }}
              >
                {action.text}
              </Button>
            )}
          </div>
        )}
      </div>
      <div class="unseen" role="status" aria-live="polite">
        {spoken.value}
      </div>
    </>
  );
}
