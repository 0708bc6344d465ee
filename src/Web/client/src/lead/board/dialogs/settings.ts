import type { Axes, BoardCommand, BoardView } from '../../../wire/boards';

/** A board's settings while they are being changed: numbers and lists as typed. */
export interface Draft {
  title: string;
  layout: BoardView['layout'];
  anonymous: boolean;
  moderated: boolean;
  maxNotes: string;
  dotsPerPerson: string;
  dotsPerTarget: string;
  /** One a line. */
  categories: string;
  axes: Axes;
}

export type Settings = Omit<Extract<BoardCommand, { $type: 'configure' }>, '$type'>;

export function drafted(board: BoardView): Draft {
  const { title, layout, anonymous, moderated, axes } = board;
  return {
    title,
    layout,
    anonymous,
    moderated,
    axes,
    maxNotes: String(board.maxNotes),
    dotsPerPerson: String(board.dotsPerPerson),
    dotsPerTarget: String(board.dotsPerTarget),
    categories: board.categories.join('\n'),
  };
}

/** Lines with something in them, each once. */
export function lines(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}

/** What the draft has otherwise than the board; a number that is none stays as it is. */
export function changes(board: BoardView, draft: Draft): Settings {
  const wanted = {
    title: draft.title.trim() || board.title,
    layout: draft.layout,
    anonymous: draft.anonymous,
    moderated: draft.moderated,
    maxNotes: whole(draft.maxNotes, board.maxNotes),
    dotsPerPerson: whole(draft.dotsPerPerson, board.dotsPerPerson),
    dotsPerTarget: whole(draft.dotsPerTarget, board.dotsPerTarget),
    categories: lines(draft.categories),
    axes: draft.axes,
  };
  const differs = ([name, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(board[name as keyof BoardView]);
  return Object.fromEntries(Object.entries(wanted).filter(differs));
}

function whole(text: string, otherwise: number): number {
  return /^\d+$/.test(text.trim()) ? Number(text) : otherwise;
}
