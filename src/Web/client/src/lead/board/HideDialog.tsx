import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Field } from '../../parts/Field';
import { plural, t } from '../../texts/texts';
import { hide } from './acts';
import type { Desk } from './desk';

/** Why the selected notes are hidden: their authors see it. */
export function HideDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const [why, setWhy] = useState('');
  const shown = desk.picture.value?.notes.filter((note) => !note.hidden).map((note) => note.id) ?? [];
  const ids = desk.selected().filter((id) => shown.includes(id));
  return (
    <Dialog title={plural('lead.hide.title', ids.length)} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          hide(desk, ids, why.trim());
          onClose();
        }}
      >
        <Field
          label={t('lead.hide.reason')}
          hint={t('lead.hide.hint')}
          value={why}
          onText={setWhy}
          maxLength={400}
          autoFocus
          required
        />
        <Button type="submit" kind="primary" disabled={!why.trim()}>
          {t('lead.selection.hide')}
        </Button>
      </form>
    </Dialog>
  );
}
