/** What travels between server and client: mirrors the views and commands of `src/Workshops` (docs/protocol.md). */

import type { NewPoll, PollCommand } from './polls';
import type { QuestionsCommand } from './questions';

export type Role = 'observer' | 'participant' | 'recorder' | 'tableHost' | 'facilitator';
export type Status = 'draft' | 'open' | 'live' | 'closed';
export type Phase = 'writingPrivately' | 'writing' | 'grouping' | 'voting' | 'results' | 'closed';
export type Layout = 'columns' | 'matrix';
export type Reaction = 'agree' | 'question' | 'heart' | 'idea';
/** Which door a page comes through; decides which of the browser's tickets is used. */
export type As = 'lead' | 'phone' | `phone-${number}` | 'wall';
/** ISO 8601, UTC. */
export type Time = string;

export const reactions: readonly Reaction[] = ['agree', 'question', 'heart', 'idea'];

/** Longest texts, in Unicode code points. */
export const limits = {
  note: 2000,
  comment: 1000,
  title: 200,
  paragraph: 4000,
  agendaText: 20000,
  tag: 60,
} as const;

export interface WorkshopView {
  id: string;
  title: string;
  status: Status;
  locked: boolean;
  code: string;
  language: string;
  timeZone: string;
  place?: string;
  startsAt?: Time;
  endsAt?: Time;
  agendaEndsAt?: Time;
  focus?: string;
  currentItem?: string;
  /** While paused: as it was when the countdown stopped. */
  currentItemEndsAt?: Time;
  pausedAt?: Time;
  conclusion?: string;
  asks: readonly ('name' | 'sector' | 'organisation')[];
  areas: readonly string[];
  context: readonly ContextSheet[];
  logos: readonly Logo[];
  registration: Registration;
  /** Which of its series it is. */
  number?: number;
  /** The earliest end that squeezing can reach; to facilitators, as the next two. */
  agendaCanEndAt?: Time;
  /** Id of the workshop before it in its series. */
  earlier?: string;
  remarks?: readonly AgendaRemark[];
  /** New people wait until they are let in. */
  waitingRoom: boolean;
}

/** What the facilitators put on the wall. */
export interface WallView {
  /** Name of a view (wall/views.ts); none: what the room is doing. */
  view?: string;
  target?: string;
  /** The page that stays in sight; none: they turn by themselves. */
  page?: number;
  /** The activity whose results were last to be revealed, and when. */
  reveal?: string;
  revealAt?: Time;
}

/** World café: where each team works now. */
export interface RotationView {
  /** How many themes on from their own the teams are; 0 is at home. */
  round: number;
  rounds: number;
  /** For each team the team whose theme it works on. */
  stations: Readonly<Record<string, string>>;
}

export interface ContextSheet {
  title: string;
  text: string;
  kind?: SheetKind | undefined;
}

/** The logo of a partner or funder. */
export interface Logo {
  /** Id of the picture. */
  picture: string;
  /** Whose it is. */
  name: string;
}

export type SheetKind = 'aim' | 'stage' | 'facts' | 'strategy';

/** What people who register are asked. */
export interface Registration {
  fields: readonly RegistrationField[];
  consent?: string;
  consentVersion: number;
}

export interface RegistrationField {
  id: string;
  label?: string | undefined;
  purpose?: string | undefined;
  options?: readonly string[] | undefined;
  required?: boolean;
}

export interface AgendaRemark {
  line: string;
  kind: 'duplicate' | 'overlap' | 'noTime';
}

export interface AgendaItemView {
  id: string;
  title: string;
  kind: string;
  startsAt?: Time;
  minutes: number;
  activityId?: string;
  order: number;
  started: boolean;
  /** The phase that its start brings its boards to. */
  opens?: Phase;
  /** Its end closes them. */
  closes?: boolean;
  /** The team whose own block it is. */
  teamId?: string;
  /** Its own time; without, it starts when what comes before it ends. */
  notBefore?: Time;
  /** The fewest minutes that it may be squeezed to, where that was said. */
  least?: number;
}

export interface TeamView {
  id: string;
  name: string;
  question?: string;
  /** 1 to 8; also its letter, A to H. */
  colour: number;
  capacity?: number;
  members: number;
  order: number;
}

export interface ActivityView {
  id: string;
  kind: string;
  title: string;
  teamId?: string;
  order: number;
  /** It can be answered after the workshop was closed. */
  afterwards?: boolean;
}

export interface PersonView {
  id: string;
  role: Role;
  teamId?: string;
  at: Time;
  removed: boolean;
  banned: boolean;
  waiting: boolean;
}

export interface MeView {
  id: string;
  role: Role;
  teamId?: string;
  /** Name of the team that was mine until it was removed. */
  lostTeam?: string;
  /** I wait to be let in. */
  waiting: boolean;
}

export interface PresenceView {
  people: number;
  phones: number;
}

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

export interface TeamWorkView {
  id: string;
  conclusion?: string;
  help: boolean;
  ready: boolean;
  hasRapporteur: boolean;
  rapporteur?: string;
}

export interface MineInTeamView {
  id: string;
  rapporteur: boolean;
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

/** A person and the team they are to be in, or none; with `from` only when they are in that one still. */
export interface Placement {
  participant: string;
  teamId?: string | undefined;
  from?: string | undefined;
}

export type WorkshopCommand =
  | { $type: 'rename'; title: string }
  | {
      $type: 'describe';
      place?: string;
      startsAt?: Time;
      endsAt?: Time;
      language?: string;
      asks?: readonly string[];
      areas?: readonly string[];
      context?: readonly ContextSheet[];
    }
  | { $type: 'setLogos'; logos: readonly Logo[] }
  | {
      $type: 'addAgendaItem';
      itemId: string;
      title: string;
      kind: string;
      minutes: number;
      startsAt?: Time;
      activity?: string;
      team?: string;
      least?: number;
    }
  | {
      $type: 'editAgendaItem';
      itemId: string;
      title?: string;
      kind?: string;
      startsAt?: Time;
      minutes?: number;
      activity?: string;
      team?: string;
      least?: number;
      follows?: boolean;
    }
  | { $type: 'squeezeAgenda'; endsAt: Time }
  | { $type: 'setRegistration'; fields: readonly RegistrationField[]; consent?: string }
  | { $type: 'setNumber'; number: number }
  | { $type: 'moveAgendaItem'; itemId: string; after?: string }
  | { $type: 'removeAgendaItem' | 'startItem'; itemId: string }
  | { $type: 'importAgenda'; text: string }
  | { $type: 'extend'; itemId: string; endsAt: Time }
  | { $type: 'finishItem'; itemId?: string }
  | { $type: 'pauseTimer' | 'resumeTimer' | 'open' | 'close' | 'reopen' }
  | { $type: 'addTeam'; teamId: string; name: string; question?: string; colour?: number; capacity?: number }
  | {
      $type: 'editTeam';
      teamId: string;
      name?: string;
      question?: string;
      colour?: number;
      capacity?: number;
    }
  | { $type: 'removeTeam'; teamId: string }
  | { $type: 'assign'; participant: string; teamId?: string }
  | { $type: 'balanceTeams'; by?: 'sector' | 'organisation'; seed?: string }
  | { $type: 'assignAll'; places: readonly Placement[] }
  | { $type: 'rotate'; round: number }
  | { $type: 'stageItem'; itemId: string; opens?: Phase; closes: boolean }
  | { $type: 'wall'; view?: string; target?: string; page?: number }
  | { $type: 'reveal'; target: string; at: Time }
  | { $type: 'waitingRoom'; on: boolean }
  | { $type: 'letIn'; participant?: string }
  | { $type: 'ban' | 'readmit'; participant: string }
  | {
      $type: 'addActivity';
      activityId: string;
      kind: string;
      title: string;
      teamId?: string;
      columns?: readonly NewColumn[];
      poll?: NewPoll;
    }
  | { $type: 'removeActivity'; activityId: string }
  | { $type: 'draftSurvey'; activityId: string; title: string }
  | { $type: 'keepOpen'; activityId: string; on: boolean }
  | { $type: 'focus'; activityId?: string }
  | { $type: 'lock'; on: boolean }
  | { $type: 'setConclusion'; text: string }
  | { $type: 'appoint'; participant: string; role: Role }
  | { $type: 'remove'; participant: string };

export type TeamCommand =
  | { $type: 'joinTeam' | 'leaveTeam' }
  | { $type: 'setRapporteur'; participant: string }
  | { $type: 'setConclusion'; text: string }
  | { $type: 'askForHelp' | 'ready'; on: boolean };

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
