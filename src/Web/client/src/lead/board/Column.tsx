import { Menu } from '../../parts/Menu';
import { t } from '../../texts/texts';
import { dragging } from '../drag/drag';
import type { ColumnOfNotes } from './arrange';
import type { Desk } from './desk';
import { GroupBox } from './GroupBox';
import { NoteList } from './NoteList';
import { PaperField } from './PaperField';
import { all } from './selection';

/** A column: its prompt, its groups, its loose notes, and the field for notes from paper. */
export function Column({ desk, of }: { desk: Desk; of: ColumnOfNotes }) {
  const { column, groups, loose, count } = of;
  return (
    <section
      class="lead-column"
      data-note-drop={`column/${column.id}`}
      aria-labelledby={`column-${column.id}`}
    >
      <div class="head">
        <h3 id={`column-${column.id}`}>{column.title}</h3>
        <span class="count">{count}</span>
        <ColumnMenu desk={desk} of={of} />
      </div>
      {column.hint && <p class="hint">{column.hint}</p>}
      <NewGroupPlace columnId={column.id} />
      {groups.map((group) => (
        <GroupBox key={group.group.id} desk={desk} of={group} />
      ))}
      <NoteList desk={desk} notes={loose} label={t('lead.column.loose', { column: column.title })} />
      {count === 0 && <p class="nothing">{t('lead.column.empty')}</p>}
      <PaperField desk={desk} columnId={column.id} />
    </section>
  );
}

/** Appears while notes are dragged. */
function NewGroupPlace({ columnId }: { columnId: string }) {
  if (dragging.value?.load.kind !== 'note') return null;
  return (
    <div class="new-group" data-note-drop={`new/${columnId}`}>
      {t('lead.group.dropNew')}
    </div>
  );
}

function ColumnMenu({ desk, of: { column, groups, loose, count } }: { desk: Desk; of: ColumnOfNotes }) {
  const columns = desk.picture.value?.columns ?? [];
  const shown = [...groups.flatMap((group) => group.notes), ...loose].map((note) => note.id);
  return (
    <Menu
      label={t('lead.column.actions', { column: column.title })}
      items={[
        { text: t('lead.group.selectAll'), icon: 'check', do: () => desk.select(all(shown)) },
        {
          text: t('common.edit'),
          icon: 'edit',
          do: () => {
            desk.question.value = { ask: 'column', id: column.id };
          },
        },
        {
          text: t('lead.column.remove'),
          icon: 'trash',
          danger: true,
          disabled: count > 0 || columns.length < 2,
          do: () => desk.act([{ $type: 'removeColumn', columnId: column.id }], t('lead.did.columnRemoved')),
        },
      ]}
    />
  );
}
