/** Polls on the wire: mirrors `src/Workshops/Polls` (docs/protocol.md). */

export type QuestionKind =
  | 'single'
  | 'multiple'
  | 'scale'
  | 'number'
  | 'words'
  | 'text'
  | 'ranking'
  | 'rating'
  | 'budget';
export type GoodEnd = 'neither' | 'high' | 'low';
export type PollPhase = 'draft' | 'open' | 'closed';

export interface PollOption {
  id: string;
  text: string;
  from?: { stream: string; id: string } | undefined;
}

export interface PollQuestion {
  id: string;
  kind: QuestionKind;
  text: string;
  hint?: string | undefined;
  options?: readonly PollOption[] | undefined;
  criteria?: readonly PollOption[] | undefined;
  min?: number | undefined;
  max?: number | undefined;
  low?: string | undefined;
  high?: string | undefined;
  good?: GoodEnd | undefined;
  unit?: string | undefined;
  points?: number | undefined;
  most?: number | undefined;
}

export interface PollQuestionView extends PollQuestion {
  options: readonly PollOption[];
  criteria: readonly PollOption[];
  order: number;
}

export interface PollView {
  title: string;
  teamId?: string;
  phase: PollPhase;
  shown: boolean;
  repeats?: string;
  questions: number;
  answered: number;
  origin?: { stream: string; text: string };
}

export interface CountView {
  id: string;
  answered: number;
  others: number;
}

export interface PollBar {
  /** An option, `{option}/{criterion}`, or a word. */
  key: string;
  count: number;
  sum: number;
  mean?: number;
  spread?: number;
}

export interface PollStep {
  from: number;
  to: number;
  count: number;
}

export interface PollResult {
  id: string;
  answered: number;
  others: number;
  bars: readonly PollBar[];
  steps: readonly PollStep[];
  mean?: number;
  spread?: number;
  median?: number;
  different: number;
}

export interface TypedView {
  id: string;
  others: readonly { key: string; value: number; count: number }[];
  hiddenWords: readonly string[];
}

export interface ReplyView {
  id: string;
  questionId: string;
  text: string;
  hidden: boolean;
}

export interface PollAnswer {
  options?: readonly string[] | undefined;
  number?: number | undefined;
  words?: readonly string[] | undefined;
  text?: string | undefined;
  points?: Readonly<Record<string, number>> | undefined;
}

export interface MyAnswerView {
  id: string;
  answer: PollAnswer;
}

export interface NewPoll {
  questions?: readonly PollQuestion[];
  template?: 'satisfaction';
  repeats?: string;
  open?: boolean;
}

export type PollCommand =
  | { $type: 'editPoll'; title?: string; repeats?: string }
  | { $type: 'setQuestion'; question: PollQuestion }
  | { $type: 'moveQuestion'; questionId: string; after?: string | undefined }
  | { $type: 'removeQuestion'; questionId: string }
  | { $type: 'setPhase'; phase: PollPhase }
  | { $type: 'showResults'; on: boolean }
  | { $type: 'answer'; questionId: string; value: PollAnswer }
  | { $type: 'countOthers'; questionId: string; key: string; value: number; count: number }
  | { $type: 'addReply'; replyId: string; questionId: string; text: string }
  | { $type: 'hideReply'; replyId: string; on: boolean }
  | { $type: 'hideWord'; questionId: string; word: string; on: boolean };
