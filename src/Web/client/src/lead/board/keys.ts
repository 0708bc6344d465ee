import { nudge, remove } from './acts';
import { type Arrow, neighbour } from './arrange';
import type { Desk } from './desk';
import { all, extended, nothing, only, toggled } from './selection';

/** What the keyboard does on a note. True when the key was meant for the board. */
export function onNoteKey(desk: Desk, id: string, event: KeyboardEvent): boolean {
  if (event.key.startsWith('Arrow')) return arrow(desk, id, event);
  const { selection } = desk;
  if (event.key === ' ') desk.select(toggled(selection.peek(), id));
  else if (event.key === 'Enter') desk.question.value = { ask: 'note', id };
  else if (event.key === 'Escape') desk.select(nothing);
  else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey))
    desk.select(all(desk.grid.peek().flat()));
  else return onSelectionKey(desk, id, event);
  return true;
}

function onSelectionKey(desk: Desk, id: string, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const key = event.key.toLowerCase();
  if (key !== 'm' && key !== 'g' && key !== 'delete') return false;
  // What has the keyboard is meant, unless it is one of several that are selected.
  if (!desk.selection.peek().ids.has(id)) desk.select(only(id));
  if (key === 'm') desk.question.value = { ask: 'move' };
  if (key === 'g') desk.question.value = { ask: 'group' };
  if (key === 'delete') {
    const next = neighbour(desk.grid.peek(), id, 'ArrowDown');
    remove(desk, desk.selected());
    if (next !== id) desk.focus(next);
  }
  return true;
}

function arrow(desk: Desk, id: string, event: KeyboardEvent): boolean {
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    nudge(desk, id, event.key === 'ArrowUp' ? -1 : 1);
    return true;
  }
  const next = neighbour(desk.grid.peek(), id, event.key as Arrow);
  if (event.shiftKey) desk.select(extended(desk.selection.peek(), desk.grid.peek().flat(), next));
  desk.current.value = next;
  document.getElementById(`note-${next}`)?.focus();
  return true;
}
