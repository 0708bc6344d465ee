import { Button } from '../../parts/Button';
import { plural, t } from '../../texts/texts';
import { approve, remove } from './acts';
import type { Desk } from './desk';
import { nothing } from './selection';

/** What can be done with the selected notes: the menu beside drag and keys. */
export function SelectionBar({ desk }: { desk: Desk }) {
  const { ids } = desk.selection.value;
  if (ids.size === 0) return null;
  const notes = desk.picture.value?.notes.filter((note) => ids.has(note.id)) ?? [];
  const hidden = notes.some((note) => note.hidden);
  const shown = notes.some((note) => !note.hidden);
  const [first] = ids;
  return (
    <div class="selection-bar" role="toolbar" aria-label={t('lead.selection.title')}>
      <strong role="status">{plural('lead.selection', ids.size)}</strong>
      {ids.size === 1 && first && (
        <Button small icon="edit" onClick={() => (desk.question.value = { ask: 'note', id: first })}>
          {t('lead.selection.open')}
        </Button>
      )}
      <Button small icon="move" aria-keyshortcuts="M" onClick={() => (desk.question.value = { ask: 'move' })}>
        {t('lead.selection.move')}
      </Button>
      <Button
        small
        kind="primary"
        aria-keyshortcuts="G"
        onClick={() => (desk.question.value = { ask: 'group' })}
      >
        {t('lead.selection.group')}
      </Button>
      {hidden && (
        <Button
          small
          icon="check"
          onClick={() =>
            approve(
              desk,
              notes.filter((note) => note.hidden).map(({ id }) => id),
            )
          }
        >
          {t('lead.selection.approve')}
        </Button>
      )}
      {shown && (
        <Button small icon="hidden" onClick={() => (desk.question.value = { ask: 'hide' })}>
          {t('lead.selection.hide')}
        </Button>
      )}
      <Button small kind="danger" icon="trash" onClick={() => remove(desk, desk.selected())}>
        {t('common.remove')}
      </Button>
      <Button
        small
        kind="quiet"
        icon="close"
        label={t('lead.selection.none')}
        onClick={() => desk.select(nothing)}
      />
    </div>
  );
}
