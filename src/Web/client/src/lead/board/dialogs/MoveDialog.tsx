import { Dialog } from '../../../parts/Dialog';
import { plural, t } from '../../../texts/texts';
import { move } from '../acts';
import type { Desk } from '../desk';

/** Where the selected notes go: a column, or a group in it. */
export function MoveDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const picture = desk.picture.value;
  const ids = desk.selected();
  const go = (columnId: string, groupId?: string) => {
    onClose();
    move(desk, ids, columnId, groupId);
  };
  return (
    <Dialog title={plural('lead.move.title', ids.length)} onClose={onClose}>
      <ul class="choices">
        {picture?.columns.map((column) => (
          <li key={column.id}>
            <button type="button" onClick={() => go(column.id)}>
              <strong>{column.title}</strong>
            </button>
            <ul>
              {picture.groups
                .filter((group) => group.columnId === column.id)
                .map((group) => (
                  <li key={group.id}>
                    <button type="button" onClick={() => go(column.id, group.id)}>
                      {group.title || t('lead.group.unnamed')}
                    </button>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
