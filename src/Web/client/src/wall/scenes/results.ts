import type { GroupView, NoteView, TallyView } from '../../wire/boards';
import { byOrder } from '../notes/pieces';

/** A bar of the results. */
export interface Bar {
  id: string;
  text: string;
  note?: NoteView;
  group?: GroupView;
  votes: number;
}

export interface Results {
  groups: readonly Bar[];
  /** Notes that got votes. */
  notes: readonly Bar[];
  /** The most votes of any, at least 1: the length of the longest bar. */
  most: number;
  /** All votes together. */
  total: number;
}

/** Votes as bars, largest first; equal ones in the order of the board. A group's votes are its own, not its notes'. */
export function results(
  groups: readonly GroupView[],
  notes: readonly NoteView[],
  tallies: readonly TallyView[],
): Results {
  const votes = new Map(tallies.map(({ id, dots, others }) => [id, dots + others]));
  const of = (id: string) => votes.get(id) ?? 0;
  const groupBars = [...groups]
    .sort(byOrder)
    .map((group) => ({ id: group.id, text: group.title, group, votes: of(group.id) }));
  const noteBars = [...notes]
    .sort(byOrder)
    .map((note) => ({ id: note.id, text: note.text, note, votes: of(note.id) }))
    .filter((bar) => bar.votes > 0);
  const voted = groupBars.some((bar) => bar.votes > 0);
  const all = [...(voted ? groupBars : []), ...noteBars];
  return {
    groups: voted ? groupBars.sort(largestFirst) : [],
    notes: noteBars.sort(largestFirst),
    most: Math.max(1, ...all.map((bar) => bar.votes)),
    total: all.reduce((sum, bar) => sum + bar.votes, 0),
  };
}

function largestFirst(a: Bar, b: Bar): number {
  return b.votes - a.votes;
}
