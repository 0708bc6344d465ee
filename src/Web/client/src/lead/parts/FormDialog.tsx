import type { ComponentChildren } from 'preact';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { t } from '../../texts/texts';

interface Props {
  title: string;
  /** The word on the button; "Save" when nothing else is said. */
  verb?: string;
  /** What is filled in can be taken as it is. */
  ready?: boolean;
  onSave: () => void;
  onClose: () => void;
  children: ComponentChildren;
}

/** A dialog to fill in. It closes when whoever opened it says so. */
export function FormDialog({
  title,
  verb = t('common.save'),
  ready = true,
  onSave,
  onClose,
  children,
}: Props) {
  const save = (event: Event) => {
    event.preventDefault();
    onSave();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form class="stack" onSubmit={save}>
        {children}
        <div class="foot">
          <Button type="submit" kind="primary" disabled={!ready}>
            {verb}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
