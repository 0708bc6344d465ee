import type { GroupView, NoteView, TallyView } from '../wire/boards';

/** A group or note that stands out on a board. */
export interface Top {
  id: string;
  text: string;
  /** Votes on it, or notes in it where there were no votes; 0 where it has neither. */
  count: number;
  /** What the number counts. */
  of: 'votes' | 'notes';
}

/**
 * What a team's board comes to, most first: what got votes, groups and notes alike; without votes the groups with the most notes;
 * without groups the first notes.
 */
export function topOf(
  groups: readonly GroupView[],
  notes: readonly NoteView[],
  tallies: readonly TallyView[],
  most: number,
): Top[] {
  const votes = new Map(tallies.map(({ id, dots, others }) => [id, dots + others]));
  const titled = groups.filter(({ title }) => title !== '');
  const targets = [
    ...titled.map(({ id, title }) => ({ id, text: title })),
    ...notes.map(({ id, text }) => ({ id, text })),
  ];
  const voted = targets
    .map((one) => ({ ...one, count: votes.get(one.id) ?? 0, of: 'votes' as const }))
    .filter(({ count }) => count > 0);
  if (voted.length > 0) return voted.sort(mostFirst).slice(0, most);
  const grouped = titled.map(({ id, title }) => ({
    id,
    text: title,
    count: notes.filter(({ groupId }) => groupId === id).length,
    of: 'notes' as const,
  }));
  if (grouped.length > 0) return grouped.sort(mostFirst).slice(0, most);
  return [...notes]
    .sort((a, b) => a.order - b.order)
    .slice(0, most)
    .map(({ id, text }) => ({ id, text, count: 0, of: 'notes' as const }));
}

function mostFirst(a: Top, b: Top): number {
  return b.count - a.count;
}
