import { plural } from '../../texts/texts';
import type { NoteView } from '../../wire/boards';
import type { Desk } from './desk';

/** A place on the matrix, kept on it and whole: 0 to 100 from the left and from the bottom. */
export function within(value: number): number {
  return Number.isFinite(value) ? Math.min(100, Math.max(0, Math.round(value))) : 50;
}

/** The place under a pointer. */
export function placeUnder(
  pointer: { clientX: number; clientY: number },
  box: { left: number; top: number; width: number; height: number },
): { x: number; y: number } {
  return {
    x: within(((pointer.clientX - box.left) / box.width) * 100),
    y: within(100 - ((pointer.clientY - box.top) / box.height) * 100),
  };
}

/** How far a key moves a note; null when it is no arrow. */
export function stepOf(key: string, large: boolean): { dx: number; dy: number } | null {
  const by = large ? 10 : 2;
  switch (key) {
    case 'ArrowLeft':
      return { dx: -by, dy: 0 };
    case 'ArrowRight':
      return { dx: by, dy: 0 };
    case 'ArrowUp':
      return { dx: 0, dy: by };
    case 'ArrowDown':
      return { dx: 0, dy: -by };
    default:
      return null;
  }
}

/** Puts a note at a place. */
export function place(desk: Desk, note: NoteView, x: number, y: number): void {
  const { id: noteId, columnId, groupId } = note;
  const at = { x: within(x), y: within(y) };
  if (at.x === note.x && at.y === note.y) return;
  desk.act([{ $type: 'moveNote', noteId, columnId, groupId, ...at }], plural('lead.did.moved', 1));
}
