import { t } from '../../texts/texts';
import type { BoardCommand } from '../../wire/boards';
import { call } from '../../wire/problem';
import { ulid } from '../../wire/ulid';
import type { Desk } from '../board/desk';

/** Notes that may belong together, as the server finds them from the texts. */
export interface Suggestion {
  columnId: string;
  title: string;
  notes: readonly string[];
}

/** Asks for groups of the notes that have none; null when there was no answer. */
export async function suggestionsFor(desk: Desk): Promise<readonly Suggestion[] | null> {
  const path = `/api/workshops/${desk.lead.workshop}/boards/${desk.activity.id}/suggestions?as=lead`;
  const { body } = await call<{ groups: readonly Suggestion[] }>('GET', path);
  return body?.groups ?? null;
}

/** Makes groups of suggestions as one step, which goes back as one. Notes that have moved meanwhile stay where they are. */
export function accept(desk: Desk, suggestions: readonly Suggestion[]): void {
  const notes = new Map(desk.picture.peek()?.notes.map((note) => [note.id, note]));
  const commands = suggestions.flatMap(({ columnId, title, notes: ids }): BoardCommand[] => {
    const still = ids.filter((id) => notes.get(id)?.columnId === columnId && !notes.get(id)?.groupId);
    if (still.length === 0) return [];
    const groupId = ulid();
    const moves = still.map((noteId): BoardCommand => ({ $type: 'moveNote', noteId, columnId, groupId }));
    return [{ $type: 'nameGroup', groupId, columnId, title: title.trim() }, ...moves];
  });
  desk.act(commands, t('lead.did.suggested'));
}

/** A suggestion as a person has edited it: without some of its notes, with another title. */
export function edited(suggestion: Suggestion, title: string, left: ReadonlySet<string>): Suggestion {
  return { ...suggestion, title, notes: suggestion.notes.filter((id) => !left.has(id)) };
}
