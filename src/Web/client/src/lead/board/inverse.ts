import type { BoardCommand, NoteView } from '../../wire/boards';
import { ordered, type Picture } from './picture';

/** What takes several commands back: notes return in the order they stood in, and only then groups made for them go. */
export function inverses(picture: Picture, commands: readonly BoardCommand[]): BoardCommand[] {
  const order = new Map(ordered(picture.notes).map((note, place) => [note.id, place]));
  const place = (command: BoardCommand) =>
    command.$type === 'moveNote' ? (order.get(command.noteId) ?? 0) : order.size;
  return [...commands].sort((a, b) => place(a) - place(b)).flatMap((command) => inverse(picture, command));
}

/** What takes a command back, on the board as it was before; empty where nothing does. */
export function inverse(picture: Picture, command: BoardCommand): BoardCommand[] {
  switch (command.$type) {
    case 'moveNote':
      return onNote(picture, command.noteId, (note) => [placed(picture, note)]);
    case 'editNote':
      return onNote(picture, command.noteId, (note) => [
        { $type: 'editNote', noteId: note.id, text: note.text },
      ]);
    case 'hideNote':
      return [{ $type: 'approveNote', noteId: command.noteId }];
    case 'removeNote':
      return [{ $type: 'restoreNote', noteId: command.noteId }];
    case 'restoreNote':
    case 'postNote':
      return [{ $type: 'removeNote', noteId: command.noteId }];
    case 'nameGroup':
      return unnamed(picture, command.groupId);
    case 'dissolveGroup':
      return regrouped(picture, command.groupId);
    case 'setPhase':
      return [{ $type: 'setPhase', phase: picture.board.phase }];
    case 'editColumn':
      return column(picture, command.columnId, ({ title, hint }) => [
        { $type: 'editColumn', columnId: command.columnId, title, hint: hint ?? '' },
      ]);
    case 'tag':
      return onNote(picture, command.noteId, ({ id: noteId, tags }) => [
        { $type: 'tag', noteId, tag: command.tag, on: tags.includes(command.tag) },
      ]);
    case 'setRound':
      return [{ $type: 'setRound', round: picture.board.round }];
    case 'archive':
      return [{ $type: 'archive', on: picture.board.archived }];
    case 'castForOther':
      return [
        {
          $type: 'castForOther',
          targetId: command.targetId,
          dots: 1,
          count: picture.tallies.get(command.targetId)?.others ?? 0,
        },
      ];
    case 'addColumn':
      return [{ $type: 'removeColumn', columnId: command.columnId }];
    case 'configure':
      return [{ $type: 'configure', ...settings(picture, command) }];
    default:
      return [];
  }
}

function onNote(picture: Picture, id: string, back: (note: NoteView) => BoardCommand[]): BoardCommand[] {
  const note = picture.notes.find((other) => other.id === id);
  return note ? back(note) : [];
}

/** Where a note stands: its column, its group, and right after the note before it. */
function placed(picture: Picture, note: NoteView): BoardCommand {
  const notes = ordered(picture.notes.filter((other) => other.columnId === note.columnId));
  const before = notes[notes.indexOf(note) - 1];
  const { id: noteId, columnId, groupId, x, y } = note;
  return { $type: 'moveNote', noteId, columnId, groupId, after: before?.id ?? '', x, y };
}

function unnamed(picture: Picture, groupId: string): BoardCommand[] {
  const group = picture.groups.find((other) => other.id === groupId);
  if (!group) return [{ $type: 'dissolveGroup', groupId }];
  const { columnId, title, area } = group;
  return [{ $type: 'nameGroup', groupId, columnId, title, area }];
}

function regrouped(picture: Picture, groupId: string): BoardCommand[] {
  const members = picture.notes.filter((note) => note.groupId === groupId);
  const named = unnamed(picture, groupId).filter((command) => command.$type === 'nameGroup');
  return [
    ...named,
    ...members.map(
      (note): BoardCommand => ({ $type: 'moveNote', noteId: note.id, columnId: note.columnId, groupId }),
    ),
  ];
}

function column(
  picture: Picture,
  id: string,
  back: (column: Picture['columns'][number]) => BoardCommand[],
): BoardCommand[] {
  const found = picture.columns.find((other) => other.id === id);
  return found ? back(found) : [];
}

/** The board's present values of what a command would set. */
function settings(
  { board }: Picture,
  { $type: _, ...wanted }: Extract<BoardCommand, { $type: 'configure' }>,
) {
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, board[name as keyof typeof board]]));
}
