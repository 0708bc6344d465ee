/** Boards on the wire: mirrors `src/Workshops/Boards` (docs/protocol.md). */

import type { Time } from './contracts';

export type Phase = 'writingPrivately' | 'writing' | 'grouping' | 'voting' | 'results' | 'closed';

export type Layout = 'columns' | 'matrix';

export type Reaction = 'agree' | 'question' | 'heart' | 'idea';

export const reactions: readonly Reaction[] = ['agree', 'question', 'heart', 'idea'];

export interface BoardView {
  title: string;
  teamId?: string;
  layout: Layout;
  phase: Phase;
  anonymous: boolean;
  moderated: boolean;
  /** Notes a person may have; 0 for no limit. */
  maxNotes: number;
  dotsPerPerson: number;
  dotsPerTarget: number;
  categories: readonly string[];
  notes: number;
  /** The wall shows the groups by area of the plan. */
  axes: Axes;
  /** The round of voting, from 1. */
  round: number;
  rounds: number;
  /** Targets of a run-off; none: all can be voted on. */
  contenders?: readonly string[];
  /** Nothing can be changed any more. */
  archived: boolean;
}

/** What the axes of a matrix mean; empty words are left to the client. */
export interface Axes {
  x: Axis;
  y: Axis;
}

export interface Axis {
  title: string;
  low: string;
  high: string;
}

/** What an earlier round of voting came to. */
export interface RoundView {
  id: string;
  contenders?: readonly string[];
  votes: readonly TallyView[];
}

export interface ColumnView {
  id: string;
  title: string;
  hint?: string;
  order: number;
}

export interface GroupView {
  id: string;
  columnId: string;
  title: string;
  area?: string;
  order: number;
}

export interface NoteView {
  id: string;
  columnId: string;
  groupId?: string;
  text: string;
  category?: string;
  teamId?: string;
  /** Place on a matrix, 0 to 100 from the left and from the bottom. */
  x?: number;
  y?: number;
  at: Time;
  editedAt?: Time;
  /** Number of its texts so far, from 1. */
  version: number;
  hidden: boolean;
  waiting: boolean;
  reason?: string;
  order: number;
  reactions: Partial<Record<Reaction, number>>;
  by?: string;
  /** The board and note that it was merged from. */
  origin?: { boardId: string; noteId: string };
  tags: readonly string[];
  /** Id of a picture of the workshop; the text says what is on it. */
  photo?: string;
  /** Typed in from paper. */
  paper: boolean;
}

export interface TallyView {
  id: string;
  dots: number;
  others: number;
}

export interface CommentView {
  id: string;
  noteId: string;
  text: string;
  at: Time;
  hidden: boolean;
  by?: string;
}

export interface MineView {
  id: string;
  note: boolean;
  dots: number;
  reactions: readonly Reaction[];
}

export interface NewColumn {
  columnId: string;
  title: string;
  hint?: string;
}

export type BoardCommand =
  | {
      $type: 'postNote';
      noteId: string;
      columnId: string;
      text: string;
      category?: string;
      x?: number;
      y?: number;
      photo?: string;
      paper?: boolean;
    }
  | { $type: 'editNote'; noteId: string; text: string; baseVersion?: number }
  | {
      $type: 'moveNote';
      noteId: string;
      columnId: string;
      groupId?: string;
      after?: string;
      x?: number;
      y?: number;
    }
  | { $type: 'removeNote' | 'restoreNote' | 'approveNote'; noteId: string }
  | { $type: 'hideNote'; noteId: string; reason: string }
  | { $type: 'nameGroup'; groupId: string; columnId: string; title: string; area?: string }
  | { $type: 'dissolveGroup'; groupId: string }
  | { $type: 'setDots'; targetId: string; dots: number; round?: number }
  | { $type: 'castForOther'; targetId: string; dots: number; count: number }
  | { $type: 'comment'; commentId: string; noteId: string; text: string }
  | { $type: 'react'; noteId: string; reaction: Reaction; on: boolean }
  | { $type: 'addColumn'; columnId: string; title: string; hint?: string }
  | { $type: 'editColumn'; columnId: string; title?: string; hint?: string; after?: string }
  | { $type: 'removeColumn'; columnId: string }
  | {
      $type: 'configure';
      layout?: Layout;
      anonymous?: boolean;
      moderated?: boolean;
      maxNotes?: number;
      dotsPerPerson?: number;
      dotsPerTarget?: number;
      categories?: readonly string[];
      title?: string;
      axes?: Axes;
    }
  | { $type: 'setPhase'; phase: Phase }
  | { $type: 'mergeBoards'; from: readonly string[] }
  | { $type: 'tag'; noteId: string; tag: string; on: boolean }
  | { $type: 'setRound'; round: number; targets?: readonly string[] }
  | { $type: 'archive'; on: boolean };
