import type { Time } from './contracts';

/** Questions from the room on the wire: mirrors `src/Workshops/Questions` (docs/protocol.md). */

export interface QuestionsView {
  title: string;
  teamId?: string;
  open: boolean;
  anonymous: boolean;
  moderated: boolean;
  /** The question that is being answered. */
  now?: string;
  count: number;
}

export interface AskedView {
  id: string;
  text: string;
  at: Time;
  votes: number;
  others: number;
  answered: boolean;
  hidden: boolean;
  waiting: boolean;
  order: number;
  reason?: string;
  by?: string;
}

export interface MyQuestionView {
  id: string;
  asked: boolean;
  voted: boolean;
}

export type QuestionsCommand =
  | { $type: 'ask'; questionId: string; text: string }
  | { $type: 'withdraw' | 'approve'; questionId: string }
  | { $type: 'vote' | 'setAnswered'; questionId: string; on: boolean }
  | { $type: 'countVotes'; questionId: string; count: number }
  | { $type: 'hide'; questionId: string; reason: string }
  | { $type: 'answerNow'; questionId?: string | undefined }
  | { $type: 'setRules'; title?: string; open?: boolean; anonymous?: boolean; moderated?: boolean };
