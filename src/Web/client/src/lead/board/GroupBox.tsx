import { Button } from '../../parts/Button';
import { Menu } from '../../parts/Menu';
import { plural, t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import { nameGroup } from './acts';
import { type GroupOfNotes, votes } from './arrange';
import type { Desk } from './desk';
import { NoteList } from './NoteList';
import { all } from './selection';

/** A group of notes, with its name to be changed in place. */
export function GroupBox({ desk, of }: { desk: Desk; of: GroupOfNotes }) {
  const { group, notes } = of;
  const picture = desk.picture.value;
  const dots = picture ? votes(picture, of) : 0;
  return (
    <section
      class="lead-group"
      data-note-drop={`group/${group.id}`}
      aria-label={group.title || t('lead.group.unnamed')}
    >
      <div class="head">
        <textarea
          class="in-place"
          rows={1}
          aria-label={t('lead.group.name')}
          placeholder={t('lead.group.unnamed')}
          maxLength={limits.title}
          defaultValue={group.title}
          key={group.title}
          onChange={(event) => nameGroup(desk, group.id, { title: inOneLine(event.currentTarget.value) })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            event.currentTarget.blur();
          }}
        />
        {dots > 0 && <strong>{plural('lead.dots', dots)}</strong>}
        <span class="count">{of.count}</span>
        <GroupMenu desk={desk} of={of} />
      </div>
      {group.area ? (
        <button type="button" class="area" onClick={() => askArea(desk, group.id)}>
          {group.area}
        </button>
      ) : (
        desk.lead.meeting.one('workshop').value?.areas.length !== 0 && (
          <Button kind="quiet" small onClick={() => askArea(desk, group.id)}>
            {t('lead.group.chooseArea')}
          </Button>
        )
      )}
      <NoteList desk={desk} notes={notes} label={group.title || t('lead.group.unnamed')} />
    </section>
  );
}

/** A long name is shown in several lines, and yet is one. */
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function GroupMenu({ desk, of: { group, notes } }: { desk: Desk; of: GroupOfNotes }) {
  const { columns, board } = desk.picture.value ?? { columns: [] };
  const others = columns.filter((column) => column.id !== group.columnId);
  return (
    <Menu
      label={t('lead.group.actions')}
      items={[
        {
          text: t('lead.group.selectAll'),
          icon: 'check',
          do: () => desk.select(all(notes.map(({ id }) => id))),
        },
        ...(board?.phase === 'voting'
          ? [
              {
                text: t('lead.cast.title'),
                icon: 'hand' as const,
                do: () => {
                  desk.question.value = { ask: 'cast', id: group.id };
                },
              },
            ]
          : []),
        { text: t('lead.group.area'), icon: 'edit', do: () => askArea(desk, group.id) },
        ...others.map((column) => ({
          text: t('lead.group.moveTo', { column: column.title }),
          icon: 'move' as const,
          do: () =>
            desk.act(
              [
                {
                  $type: 'nameGroup',
                  groupId: group.id,
                  columnId: column.id,
                  title: group.title,
                  area: group.area,
                },
              ],
              t('lead.did.named'),
            ),
        })),
        {
          text: t('lead.group.dissolve'),
          icon: 'close',
          danger: true,
          do: () => desk.act([{ $type: 'dissolveGroup', groupId: group.id }], t('lead.did.dissolved')),
        },
      ]}
    />
  );
}

function askArea(desk: Desk, id: string): void {
  desk.question.value = { ask: 'area', id };
}
