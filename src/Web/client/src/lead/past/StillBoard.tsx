import { plural, t } from '../../texts/texts';
import type { GroupView, NoteView } from '../../wire/boards';
import { dotsOn } from '../board/picture';
import type { Still } from './film';

/** Notes of a group or column that are drawn; the others are counted. */
const drawn = 40;

/** A board as it was; nothing on it can be touched. */
export function StillBoard({ still }: { still: Still }) {
  if (!still.board) return null;
  return (
    <>
      <p class="hint">
        {t(`lead.phase.${still.board.phase}`)} · {plural('lead.notes', still.notes.length)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be reached by keyboard */}
      <section class="still" tabIndex={0} aria-label={t('lead.board.columns')}>
        {still.columns.map((column) => {
          const notes = still.notes.filter((note) => note.columnId === column.id);
          const groups = still.groups.filter((group) => group.columnId === column.id);
          return (
            <section key={column.id} aria-label={column.title}>
              <h3>
                {column.title} <span class="count">{notes.length}</span>
              </h3>
              {groups.map((group) => (
                <StillGroup key={group.id} still={still} group={group} notes={notes} />
              ))}
              <StillNotes still={still} notes={notes.filter((note) => !note.groupId)} />
            </section>
          );
        })}
      </section>
    </>
  );
}

function StillGroup({ still, group, notes }: { still: Still; group: GroupView; notes: readonly NoteView[] }) {
  const dots = dotsOn(still, group.id);
  return (
    <div class="still-group">
      <h4>
        {group.title || t('lead.group.unnamed')}
        {group.area && <small> {group.area}</small>}
        {dots > 0 && <strong> {plural('lead.dots', dots)}</strong>}
      </h4>
      <StillNotes still={still} notes={notes.filter((note) => note.groupId === group.id)} />
    </div>
  );
}

function StillNotes({ still, notes }: { still: Still; notes: readonly NoteView[] }) {
  return (
    <ul>
      {notes.slice(0, drawn).map((note) => {
        const dots = dotsOn(still, note.id);
        return (
          <li key={note.id} class={note.hidden ? 'note hidden-note' : 'note'}>
            <p class="text">{note.text}</p>
            {dots > 0 && <strong>{plural('lead.dots', dots)}</strong>}
          </li>
        );
      })}
      {notes.length > drawn && <li class="hint">{plural('lead.replay.more', notes.length - drawn)}</li>}
    </ul>
  );
}
