import { useComputed } from '@preact/signals';
import { Icon } from '../../parts/Icon';
import { CategoryMark, categoryClass, TeamMark } from '../../parts/marks';
import { Photo } from '../../parts/Photo';
import { Tags } from '../../parts/Tags';
import { plural, t } from '../../texts/texts';
import type { NoteView } from '../../wire/boards';
import type { TeamView } from '../../wire/workshops';
import { pick } from '../drag/drag';
import { drop } from './acts';
import type { Desk } from './desk';
import { onNoteKey } from './keys';
import { dotsOn } from './picture';
import { all, extended, only, toggled } from './selection';

/** A note on the facilitators' board: to select, drag, open. Every drag has its keys (keys.ts) and its menu (SelectionBar). */
export function NoteCard({ desk, note }: { desk: Desk; note: NoteView }) {
  const selected = useComputed(() => desk.selection.value.ids.has(note.id)).value;
  const current = useComputed(() => (desk.current.value ?? desk.grid.value.flat()[0]) === note.id).value;
  const place = desk.picture.value?.board.categories?.indexOf(note.category ?? '') ?? -1;
  return (
    <div
      id={`note-${note.id}`}
      role="option"
      aria-selected={selected}
      tabIndex={current ? 0 : -1}
      data-note-drop={`note/${note.id}`}
      class={`note lead-note ${categoryClass(place)} ${note.hidden ? 'hidden-note' : ''}`}
      onFocus={() => {
        desk.current.value = note.id;
      }}
      onClick={(event) => click(desk, note.id, event)}
      onDblClick={() => {
        desk.question.value = { ask: 'note', id: note.id };
      }}
      onKeyDown={(event) => {
        if (onNoteKey(desk, note.id, event)) event.preventDefault();
      }}
      onPointerDown={(event) => pick(event, () => load(desk, note))}
    >
      {place >= 0 && note.category && <CategoryMark name={note.category} place={place} />}
      {note.photo && <Photo workshop={desk.lead.workshop} id={note.photo} as="lead" text={note.text} />}
      <p class="text">{note.text}</p>
      <Tags names={note.tags} />
      <Foot desk={desk} note={note} />
    </div>
  );
}

/** What there is beside the text: votes, the team, whether the room sees it. */
function Foot({ desk, note }: { desk: Desk; note: NoteView }) {
  const picture = desk.picture.value;
  const dots = picture ? dotsOn(picture, note.id) : 0;
  const team = desk.lead.meeting.of<TeamView>('team', note.teamId ?? '').value;
  const ownBoard = picture?.board.teamId !== undefined;
  if (dots === 0 && !note.hidden && !note.paper && (!team || ownBoard)) return null;
  return (
    <p class="foot">
      {dots > 0 && <strong>{plural('lead.dots', dots)}</strong>}
      {team && !ownBoard && <TeamMark colour={team.colour} name={team.name} />}
      {note.paper && <span class="state">{t('lead.note.paper')}</span>}
      {note.hidden && (
        <span class="state">
          <Icon name={note.waiting ? 'wait' : 'hidden'} />
          {t(note.waiting ? 'lead.note.waiting' : 'lead.note.hidden')}
        </span>
      )}
    </p>
  );
}

function click(desk: Desk, id: string, event: MouseEvent): void {
  const selection = desk.selection.peek();
  const finger = (event as PointerEvent).pointerType === 'touch';
  if (event.shiftKey) desk.select(extended(selection, desk.grid.peek().flat(), id));
  else if (event.ctrlKey || event.metaKey || finger) desk.select(toggled(selection, id));
  else if (selection.ids.size === 1 && selection.ids.has(id)) desk.select(toggled(selection, id));
  else desk.select(only(id));
}

/** A selected note takes the others with it. */
function load(desk: Desk, note: NoteView) {
  const many = desk.selection.peek().ids.has(note.id);
  const ids = many ? desk.selected() : [note.id];
  if (!many) desk.select(all(ids));
  const text = ids.length > 1 ? plural('lead.notes', ids.length) : note.text.slice(0, 60);
  return { kind: 'note' as const, ids, text, drop: (place: string) => drop(desk, ids, place) };
}
