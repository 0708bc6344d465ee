import { useState } from 'preact/hooks';
import { Field } from '../../../parts/Field';
import { plural, t } from '../../../texts/texts';
import { FormDialog } from '../../parts/FormDialog';
import { hide } from '../acts';
import type { Desk } from '../desk';

/** Why the selected notes are hidden: their authors see it. */
export function HideDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const [why, setWhy] = useState('');
  const shown = desk.picture.value?.notes.filter((note) => !note.hidden).map((note) => note.id) ?? [];
  const ids = desk.selected().filter((id) => shown.includes(id));
  const save = () => {
    hide(desk, ids, why.trim());
    onClose();
  };
  return (
    <FormDialog
      title={plural('lead.hide.title', ids.length)}
      verb={t('lead.selection.hide')}
      ready={why.trim() !== ''}
      onSave={save}
      onClose={onClose}
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
    </FormDialog>
  );
}
