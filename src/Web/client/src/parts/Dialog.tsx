import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../texts/texts';
import { Button } from './Button';

interface Props {
  title: string;
  /** At the bottom of a phone, over its whole width. */
  sheet?: boolean;
  onClose: () => void;
  children: ComponentChildren;
}

/** A native modal dialog, open as long as it stands. Escape, the cross and a tap beside it close it. */
export function Dialog({ title, sheet, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before it goes: only a dialog that still stands gives the focus back to what opened it
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same, natively
    <dialog
      ref={dialog}
      class={sheet ? 'dialog sheet' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && beside(event) && onClose()}
    >
      <div class="head">
        <h2 id={id}>{title}</h2>
        <Button kind="quiet" small icon="close" label={t('common.close')} onClick={onClose} />
      </div>
      {children}
    </dialog>
  );
}

/** Was it on the backdrop, not on the dialog's own padding? */
function beside(event: MouseEvent): boolean {
  const box = (event.currentTarget as Element).getBoundingClientRect();
  const { clientX: x, clientY: y } = event;
  return x < box.left || x > box.right || y < box.top || y > box.bottom;
}
