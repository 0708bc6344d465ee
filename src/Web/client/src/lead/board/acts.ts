import { toast } from '../../parts/Toast';
import { plural, t } from '../../texts/texts';
import type { BoardCommand } from '../../wire/boards';
import { ulid } from '../../wire/ulid';
import type { Desk } from './desk';
import { nothing } from './selection';

/** Moves notes into a column and group; they come first there, in the order they were in. */
export function move(desk: Desk, ids: readonly string[], columnId: string, groupId?: string): void {
  const moves = ids.map((noteId): BoardCommand => ({ $type: 'moveNote', noteId, columnId, groupId }));
  desk.act(moves.reverse(), plural('lead.did.moved', ids.length));
}

/** Puts notes right after another, in its column and group. */
export function moveAfter(desk: Desk, ids: readonly string[], target: string): void {
  const note = desk.picture.peek()?.notes.find((one) => one.id === target);
  const others = ids.filter((id) => id !== target);
  if (!note || others.length === 0) return;
  const { columnId, groupId } = note;
  const moves = others.map(
    (noteId): BoardCommand => ({ $type: 'moveNote', noteId, columnId, groupId, after: target }),
  );
  desk.act(moves.reverse(), plural('lead.did.moved', others.length));
}

/** Moves a note one place up or down among those it is shown with. */
export function nudge(desk: Desk, id: string, by: -1 | 1): void {
  const notes = desk.picture.peek()?.notes ?? [];
  const note = notes.find((one) => one.id === id);
  if (!note) return;
  const beside = notes.filter((one) => one.columnId === note.columnId && one.groupId === note.groupId);
  const place = beside.indexOf(note);
  if (place + by < 0 || place + by >= beside.length) return;
  const after = beside.filter((one) => one !== note)[place + by - 1]?.id ?? '';
  const { columnId, groupId } = note;
  desk.act([{ $type: 'moveNote', noteId: id, columnId, groupId, after }], plural('lead.did.moved', 1));
  desk.focus(id);
}

/** Puts notes into a new group in the column of the first of them. */
export function group(desk: Desk, ids: readonly string[], title: string, area?: string): void {
  const first = desk.picture.peek()?.notes.find((note) => note.id === ids[0]);
  if (!first) return;
  const { columnId } = first;
  const groupId = ulid();
  const moves = ids.map((noteId): BoardCommand => ({ $type: 'moveNote', noteId, columnId, groupId }));
  desk.act(
    [{ $type: 'nameGroup', groupId, columnId, title, area }, ...moves.reverse()],
    t('lead.did.grouped'),
  );
}

/** A group gets another name or area. */
export function nameGroup(desk: Desk, groupId: string, change: { title?: string; area?: string }): void {
  const group = desk.picture.peek()?.groups.find((one) => one.id === groupId);
  if (!group) return;
  const { columnId, title, area } = { ...group, ...change };
  if (title === group.title && area === group.area) return;
  desk.act([{ $type: 'nameGroup', groupId, columnId, title, area }], t('lead.did.named'));
}

/** Takes notes off the board, and offers to bring them back. */
export function remove(desk: Desk, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const text = plural('lead.did.removed', ids.length);
  desk.act(
    ids.map((noteId) => ({ $type: 'removeNote', noteId })),
    text,
  );
  desk.select(nothing);
  toast(text, { text: t('common.undo'), do: () => desk.lead.undo() });
}

/** The room sees these notes. */
export function approve(desk: Desk, ids: readonly string[]): void {
  desk.act(
    ids.map((noteId) => ({ $type: 'approveNote', noteId })),
    plural('lead.did.approved', ids.length),
  );
}

/** The room no longer sees these notes. */
export function hide(desk: Desk, ids: readonly string[], reason: string): void {
  desk.act(
    ids.map((noteId) => ({ $type: 'hideNote', noteId, reason })),
    plural('lead.did.hidden', ids.length),
  );
}

/** A note from paper stands on the board. */
export function post(desk: Desk, columnId: string, text: string): void {
  desk.act([{ $type: 'postNote', noteId: ulid(), columnId, text }], t('lead.did.posted'));
}

/** Where dragged notes were dropped: `column/{id}`, `group/{id}`, `note/{id}` or `new/{columnId}`. */
export function drop(desk: Desk, ids: readonly string[], place: string): void {
  const [kind, id] = [place.slice(0, place.indexOf('/')), place.slice(place.indexOf('/') + 1)];
  const group = desk.picture.peek()?.groups.find((one) => one.id === id);
  if (kind === 'column') move(desk, ids, id);
  if (kind === 'note') moveAfter(desk, ids, id);
  if (kind === 'group' && group) move(desk, ids, group.columnId, id);
  if (kind === 'new') groupIn(desk, ids, id);
}

/** Puts notes into a new group of a column. */
function groupIn(desk: Desk, ids: readonly string[], columnId: string): void {
  const groupId = ulid();
  const moves = ids.map((noteId): BoardCommand => ({ $type: 'moveNote', noteId, columnId, groupId }));
  desk.act([{ $type: 'nameGroup', groupId, columnId, title: '' }, ...moves.reverse()], t('lead.did.grouped'));
}
