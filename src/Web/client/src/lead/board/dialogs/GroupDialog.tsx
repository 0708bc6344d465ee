import { useState } from 'preact/hooks';
import { Button } from '../../../parts/Button';
import { Dialog } from '../../../parts/Dialog';
import { Field } from '../../../parts/Field';
import { plural, t } from '../../../texts/texts';
import { limits } from '../../../wire/contracts';
import { group, move } from '../acts';
import type { Desk } from '../desk';
import { nothing } from '../selection';
import { AreaSelect } from './AreaDialog';

/** The selected notes become a new group, or join one. */
export function GroupDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const [title, setTitle] = useState('');
  const [area, setArea] = useState('');
  const ids = desk.selected();
  const groups = desk.picture.value?.groups ?? [];
  const done = (act: () => void) => {
    onClose();
    act();
    desk.select(nothing);
  };
  return (
    <Dialog title={plural('lead.groupNotes.title', ids.length)} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          done(() => group(desk, ids, title.trim(), area || undefined));
        }}
      >
        <Field
          label={t('lead.group.name')}
          value={title}
          onText={setTitle}
          maxLength={limits.title}
          autoFocus
        />
        <AreaSelect desk={desk} value={area} onArea={setArea} />
        <Button type="submit" kind="primary">
          {t('lead.groupNotes.new')}
        </Button>
      </form>
      {groups.length > 0 && (
        <>
          <h3>{t('lead.groupNotes.existing')}</h3>
          <ul class="choices">
            {groups.map((one) => (
              <li key={one.id}>
                <button type="button" onClick={() => done(() => move(desk, ids, one.columnId, one.id))}>
                  {one.title || t('lead.group.unnamed')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
