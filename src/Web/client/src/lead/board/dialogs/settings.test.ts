import { expect, test } from 'vitest';
import type { BoardView } from '../../../wire/boards';
import { changes, drafted, lines } from './settings';

const board: BoardView = {
  title: 'Needs',
  layout: 'columns',
  phase: 'writing',
  anonymous: false,
  moderated: false,
  maxNotes: 0,
  dotsPerPerson: 5,
  dotsPerTarget: 5,
  categories: ['one'],
  axes: { x: { title: '', low: '', high: '' }, y: { title: '', low: '', high: '' } },
  round: 1,
  rounds: 1,
  archived: false,
  notes: 3,
};

test('what was not changed is not sent', () => {
  expect(changes(board, drafted(board))).toEqual({});
});

test('only what was changed is sent, and what is no number stays', () => {
  const draft = { ...drafted(board), moderated: true, dotsPerPerson: '3', maxNotes: 'many' };
  expect(changes(board, draft)).toEqual({ moderated: true, dotsPerPerson: 3 });
});

test('categories are lines, each once, without empty ones', () => {
  expect(lines(' one \n\ntwo\none')).toEqual(['one', 'two']);
});
