import type { NoteView, Reaction } from '../wire/boards';
import type { Command } from '../wire/contracts';
import type { Letter } from '../wire/outbox';

/** What this person's own commands will make of a board, shown before the server has said so. */
export interface Ahead {
  posted: ReadonlyMap<string, NoteView>;
  texts: ReadonlyMap<string, string>;
  removed: ReadonlySet<string>;
  dots: ReadonlyMap<string, number>;
  /** Under `{noteId} {reaction}`. */
  reactions: ReadonlyMap<string, boolean>;
  comments: readonly OwnComment[];
}

export interface OwnComment {
  id: string;
  noteId: string;
  text: string;
  at?: undefined;
}

/** Plays letters, in order. */
export function aheadOf(letters: readonly Pick<Letter, 'command' | 'at'>[]): Ahead {
  const posted = new Map<string, NoteView>();
  const texts = new Map<string, string>();
  const removed = new Set<string>();
  const dots = new Map<string, number>();
  const reactions = new Map<string, boolean>();
  const comments: OwnComment[] = [];
  for (const { command, at } of letters) {
    switch (command.$type) {
      case 'postNote':
        posted.set(command.noteId, asNote(command, new Date(at).toISOString()));
        break;
      case 'editNote':
        texts.set(command.noteId, command.text);
        break;
      case 'removeNote':
        removed.add(command.noteId);
        break;
      case 'restoreNote':
        removed.delete(command.noteId);
        break;
      case 'setDots':
        dots.set(command.targetId, command.dots);
        break;
      case 'react':
        reactions.set(reactionKey(command.noteId, command.reaction), command.on);
        break;
      case 'comment':
        comments.push({ id: command.commentId, noteId: command.noteId, text: command.text });
        break;
    }
  }
  return { posted, texts, removed, dots, reactions, comments };
}

/** See {@link Ahead.reactions}. */
export function reactionKey(noteId: string, reaction: Reaction): string {
  return `${noteId} ${reaction}`;
}

type PostNote = Extract<Command, { $type: 'postNote' }>;

function asNote({ $type, noteId, paper, ...rest }: PostNote, at: string): NoteView {
  const standing = {
    tags: [],
    paper: paper ?? false,
    version: 0,
    hidden: false,
    waiting: false,
    order: Number.MAX_VALUE,
    reactions: {},
  };
  return { ...rest, ...standing, id: noteId, at };
}
