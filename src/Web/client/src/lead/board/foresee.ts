import type { BoardCommand, NoteView } from '../../wire/boards';
import type { Command } from '../../wire/contracts';
import { ordered, type Picture } from './picture';

type Of<T extends BoardCommand['$type']> = Extract<BoardCommand, { $type: T }>;

/** The board as it will be when these commands are done. What is not foreseen here waits for the server. */
export function foresee(picture: Picture, commands: readonly Command[]): Picture {
  if (commands.length === 0) return picture;
  const seen = standing(commands as readonly BoardCommand[]).reduce(after, picture);
  return seen === picture ? picture : { ...seen, notes: ordered(seen.notes), groups: ordered(seen.groups) };
}

/** Without removals that were taken back since: the note is still here, or comes back from the server. */
function standing(commands: readonly BoardCommand[]): readonly BoardCommand[] {
  const restored = new Map(
    commands.flatMap((command, place) =>
      command.$type === 'restoreNote' ? [[command.noteId, place] as const] : [],
    ),
  );
  return commands.filter(
    (command, place) => command.$type !== 'removeNote' || place > (restored.get(command.noteId) ?? -1),
  );
}

function after(picture: Picture, command: BoardCommand): Picture {
  switch (command.$type) {
    case 'moveNote':
      return withNote(picture, command.noteId, (note) => moved(picture, note, command));
    case 'editNote':
      return withNote(picture, command.noteId, (note) => ({ ...note, text: command.text }));
    case 'approveNote':
      return withNote(picture, command.noteId, (note) => ({ ...note, hidden: false, waiting: false }));
    case 'hideNote':
      return withNote(picture, command.noteId, (note) => ({ ...note, hidden: true, reason: command.reason }));
    case 'removeNote':
      return { ...picture, notes: picture.notes.filter((note) => note.id !== command.noteId) };
    case 'postNote':
      return posted(picture, command);
    case 'nameGroup':
      return named(picture, command);
    case 'dissolveGroup':
      return dissolved(picture, command.groupId);
    case 'tag':
      return withNote(picture, command.noteId, (note) => tagged(note, command));
    case 'archive':
      return { ...picture, board: { ...picture.board, archived: command.on } };
    case 'setPhase':
      return { ...picture, board: { ...picture.board, phase: command.phase } };
    default:
      return picture;
  }
}

function withNote(picture: Picture, id: string, change: (note: NoteView) => NoteView): Picture {
  return { ...picture, notes: picture.notes.map((note) => (note.id === id ? change(note) : note)) };
}

function tagged(note: NoteView, { tag, on }: Of<'tag'>): NoteView {
  const others = note.tags.filter((one) => one !== tag);
  return { ...note, tags: on ? [...others, tag] : others };
}

function moved(
  picture: Picture,
  note: NoteView,
  { columnId, groupId, after, x, y }: Of<'moveNote'>,
): NoteView {
  const place = { x: x ?? note.x, y: y ?? note.y };
  return { ...note, columnId, groupId, ...place, order: orderOf(picture, note, columnId, after) };
}

function orderOf(picture: Picture, note: NoteView, columnId: string, after: string | undefined): number {
  const column = ordered(picture.notes.filter((other) => other.columnId === columnId && other !== note));
  const before = after ? column.findIndex((other) => other.id === after) : -1;
  if (before < 0 && note.columnId === columnId && after !== '') return note.order;
  const left = column[before]?.order;
  const right = column[before + 1]?.order;
  if (left === undefined) return (right ?? 1) - 1;
  return right === undefined ? left + 1 : (left + right) / 2;
}

function posted(
  picture: Picture,
  { noteId, columnId, text, category, x, y, photo, paper }: Of<'postNote'>,
): Picture {
  if (picture.notes.some((note) => note.id === noteId)) return picture;
  const last = Math.max(0, ...picture.notes.map((note) => note.order));
  const note: NoteView = {
    id: noteId,
    columnId,
    text,
    category,
    x,
    y,
    at: new Date().toISOString(),
    version: 1,
    hidden: false,
    waiting: false,
    order: last + 1,
    reactions: {},
    tags: [],
    photo,
    paper: paper ?? false,
  };
  return { ...picture, notes: [...picture.notes, note] };
}

function named(picture: Picture, { groupId, columnId, title, area }: Of<'nameGroup'>): Picture {
  const known = picture.groups.find((group) => group.id === groupId);
  const last = Math.max(0, ...picture.groups.map((group) => group.order));
  const group = { id: groupId, columnId, title, area, order: known?.order ?? last + 1 };
  return { ...picture, groups: [...picture.groups.filter((other) => other !== known), group] };
}

function dissolved(picture: Picture, groupId: string): Picture {
  return {
    ...picture,
    groups: picture.groups.filter((group) => group.id !== groupId),
    notes: picture.notes.map((note) => (note.groupId === groupId ? { ...note, groupId: undefined } : note)),
  };
}
