import { matches } from '../../texts/search';
import type { NoteView } from '../../wire/boards';

/** Which notes are shown. */
export interface Filter {
  text: string;
  /** Team id, or empty for all. */
  team: string;
  category: string;
  tag: string;
  only: '' | 'ungrouped' | 'hidden';
}

export const everything: Filter = { text: '', team: '', category: '', tag: '', only: '' };

/** Does it leave anything out? */
export function narrows(filter: Filter): boolean {
  return (
    filter.text.trim() !== '' ||
    filter.team !== '' ||
    filter.category !== '' ||
    filter.tag !== '' ||
    filter.only !== ''
  );
}

/** Is a note shown? */
export function passes(note: NoteView, { text, team, category, tag, only }: Filter): boolean {
  if (team !== '' && note.teamId !== team) return false;
  if (category !== '' && note.category !== category) return false;
  if (tag !== '' && !note.tags.includes(tag)) return false;
  if (only === 'ungrouped' && note.groupId) return false;
  if (only === 'hidden' && !note.hidden) return false;
  return text.trim() === '' || matches(note.text, text.trim());
}
