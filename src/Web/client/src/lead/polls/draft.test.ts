import { expect, test } from 'vitest';
import type { PollQuestionView } from '../../wire/polls';
import { asked, drafted, isWhole } from './draft';

const question: PollQuestionView = {
  id: 'q',
  kind: 'ranking',
  text: 'Kas vispirms?',
  options: [
    { id: 'a', text: 'Transports', from: { stream: 'board/w/b', id: 'n1' } },
    { id: 'b', text: 'Laiks\nun vieta' },
  ],
  criteria: [],
  order: 0,
};

test('a question that was opened and saved is the same question', () => {
  const same = asked(drafted(question), question);
  expect(same.id).toBe('q');
  expect(same.options?.map(({ id, from }) => [id, from?.id])).toEqual([
    ['a', 'n1'],
    ['b', undefined],
  ]);
});

test('an option that is only worded anew stays the same option', () => {
  const draft = { ...drafted(question), options: 'Transports\nLaiks' };
  expect(asked(draft, question).options?.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('options change places with their ids', () => {
  const draft = { ...drafted(question), options: 'Laiks un vieta\nTransports' };
  expect(asked(draft, question).options?.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('the same line twice is one option', () => {
  const draft = { ...drafted(question), options: 'Transports\nTransports' };
  expect(asked(draft, question).options?.map(({ id }) => id)).toEqual(['a']);
});

test('what is not whole cannot be asked', () => {
  const draft = drafted(null);
  expect(isWhole(draft)).toBe(false);
  expect(isWhole({ ...draft, text: 'Cik?', options: 'viens' })).toBe(false);
  expect(isWhole({ ...draft, text: 'Cik?', options: 'viens\ndivi' })).toBe(true);
  expect(isWhole({ ...draft, text: 'Cik?', kind: 'number', min: '5', max: '1' })).toBe(false);
  expect(isWhole({ ...draft, text: 'Cik?', kind: 'number', min: 'x' })).toBe(false);
});
