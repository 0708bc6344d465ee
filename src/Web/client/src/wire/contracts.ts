/** What travels between server and client, whatever it is about: mirrors `src/Workshops/Live` (docs/protocol.md). */

import type {
  BoardCommand,
  BoardView,
  ColumnView,
  CommentView,
  GroupView,
  NoteView,
  RoundView,
  TallyView,
} from './boards';
import type { PollCommand } from './polls';
import type { QuestionsCommand } from './questions';
import type { TeamCommand } from './teams';
import type {
  ActivityView,
  AgendaItemView,
  MeView,
  PersonView,
  RotationView,
  WallView,
  WorkshopCommand,
  WorkshopView,
} from './workshops';

export type Role = 'observer' | 'participant' | 'recorder' | 'tableHost' | 'facilitator';

/** Which door a page comes through; decides which of the browser's tickets is used. */
export type As = 'lead' | 'phone' | `phone-${number}` | 'wall';

/** ISO 8601, UTC. */
export type Time = string;

/** Longest texts, in Unicode code points. */
export const limits = {
  note: 2000,
  comment: 1000,
  title: 200,
  paragraph: 4000,
  agendaText: 20000,
  tag: 60,
} as const;

export interface PresenceView {
  people: number;
  phones: number;
}

/** Entity by key kind: `note/{id}` holds a NoteView, and so on. */
export interface Kinds {
  workshop: WorkshopView;
  wall: WallView;
  rotation: RotationView;
  agenda: AgendaItemView;
  activity: ActivityView;
  person: PersonView;
  me: MeView;
  presence: PresenceView;
  board: BoardView;
  column: ColumnView;
  group: GroupView;
  note: NoteView;
  tally: TallyView;
  comment: CommentView;
  round: RoundView;
}

/** A person and the team they are to be in, or none; with `from` only when they are in that one still. */
export interface Placement {
  participant: string;
  teamId?: string | undefined;
  from?: string | undefined;
}

export type Command = BoardCommand | WorkshopCommand | TeamCommand | PollCommand | QuestionsCommand;

export type RejectionCode =
  | 'notFound'
  | 'forbidden'
  | 'wrongPhase'
  | 'tooLong'
  | 'tooMany'
  | 'invalid'
  | 'conflict'
  | 'closed'
  | 'overloaded';

export interface Rejected {
  code: RejectionCode;
  message: string;
}

/** Answer of `do`. */
export type Done = { version: number; rejected?: undefined } | { rejected: Rejected; version?: undefined };

/** Answer of `watch`. */
export interface Shown {
  stream: string;
  version: number;
  /** False: only what changed since the version asked with. */
  full: boolean;
  set: Record<string, unknown>;
  remove: readonly string[];
  serverTime: Time;
}

/** Message `changed`. */
export interface Changed {
  stream: string;
  from: number;
  to: number;
  set: Record<string, unknown>;
  remove: readonly string[];
  serverTime: Time;
}
