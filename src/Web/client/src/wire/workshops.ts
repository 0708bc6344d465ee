/** A workshop on the wire: mirrors `src/Workshops/Meetings` (docs/protocol.md). */

import type { NewColumn, Phase } from './boards';
import type { Placement, Role, Time } from './contracts';
import type { NewPoll } from './polls';

export type Status = 'draft' | 'open' | 'live' | 'closed';

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
