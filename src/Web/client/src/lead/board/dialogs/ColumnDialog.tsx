import { useState } from 'preact/hooks';
import { Field } from '../../../parts/Field';
import { t } from '../../../texts/texts';
import { limits } from '../../../wire/contracts';
import { ulid } from '../../../wire/ulid';
import { FormDialog } from '../../parts/FormDialog';
import type { Desk } from '../desk';

/** A new column, or another prompt for one. */
export function ColumnDialog({ desk, id, onClose }: { desk: Desk; id: string | null; onClose: () => void }) {
  const column = desk.picture.value?.columns.find((one) => one.id === id);
  const [title, setTitle] = useState(column?.title ?? '');
  const [hint, setHint] = useState(column?.hint ?? '');
  const save = () => {
    const named = { title: title.trim(), hint: hint.trim() };
    if (id) desk.act([{ $type: 'editColumn', columnId: id, ...named }], t('lead.did.column'));
    else desk.act([{ $type: 'addColumn', columnId: ulid(), ...named }], t('lead.did.column'));
    onClose();
  };
  return (
    <FormDialog
      title={t(id ? 'lead.column.edit' : 'lead.column.add')}
      ready={title.trim() !== ''}
      onSave={save}
      onClose={onClose}
    >
      <Field
        label={t('lead.column.title')}
        value={title}
        onText={setTitle}
        maxLength={limits.title}
        autoFocus
        required
      />
      <Field label={t('lead.column.hint')} value={hint} onText={setHint} maxLength={400} />
    </FormDialog>
  );
}
