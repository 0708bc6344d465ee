import { expect, test } from 'vitest';
import { edited } from './suggestions';

test('a note that is taken out of a suggestion stays out, and the title is as written', () => {
  const suggestion = { columnId: 'a', title: 'Transport', notes: ['1', '2', '3'] };
  expect(edited(suggestion, 'Roads', new Set(['2']))).toEqual({
    columnId: 'a',
    title: 'Roads',
    notes: ['1', '3'],
  });
});
