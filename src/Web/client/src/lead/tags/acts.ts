import { t } from '../../texts/texts';
import type { NoteView } from '../../wire/boards';
import type { Desk } from '../board/desk';

/** These notes have (or have not) that tag. */
export function tag(desk: Desk, ids: readonly string[], name: string, on: boolean): void {
  desk.act(
    ids.map((noteId) => ({ $type: 'tag', noteId, tag: name, on })),
    t(on ? 'lead.did.tagged' : 'lead.did.untagged', { tag: name }),
  );
}

/** Tags of these notes, those that stand most often first. */
export function tagsOn(notes: readonly NoteView[]): string[] {
  const counts = new Map<string, number>();
  for (const name of notes.flatMap((note) => note.tags)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([name]) => name);
}
