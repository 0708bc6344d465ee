import { render } from 'preact';
import { expect, test } from 'vitest';
import { speak } from '../../texts/texts';
import type { PollAnswer, PollQuestionView } from '../../wire/polls';
import { OwnAnswer } from './OwnAnswer';

await speak('en');

const options = ['Bus', 'Time'].map((text) => ({ id: text[0] as string, text }));
const criteria = [{ id: 'c', text: 'Cost' }];

/** The lines that somebody reads of their answer, under its heading. */
function read(question: Partial<PollQuestionView>, answer: PollAnswer): string[] {
  const place = document.createElement('div');
  const whole = { id: 'q', text: '?', options: [], criteria: [], order: 0, kind: 'text', ...question };
  render(<OwnAnswer question={whole as PollQuestionView} answer={answer} />, place);
  return [...place.querySelectorAll('p, li, dl > div')].map((line) => line.textContent);
}

test('what was chosen or ranked reads as it was asked, in its order', () => {
  expect(read({ kind: 'multiple', options }, { options: ['B', 'T'] })).toEqual(['Bus', 'Time']);
  expect(read({ kind: 'ranking', options }, { options: ['T', 'B'] })).toEqual(['1Time', '2Bus']);
});

test('a number has its unit, a step its ends', () => {
  expect(read({ kind: 'number', unit: 'km' }, { number: 0 })).toEqual(['0 km']);
  expect(read({ kind: 'scale', low: 'Not at all', max: 10 }, { number: 7 })).toEqual([
    '7 (1 Not at all – 10)',
  ]);
});

test('points stand beside what they were given to, and what got none is left out', () => {
  expect(read({ kind: 'budget', options }, { points: { T: 60 } })).toEqual(['Time60']);
  expect(read({ kind: 'rating', options, criteria }, { points: { 'B/c': 0 } })).toEqual(['Bus: Cost0']);
});

test('who did not answer a question is told so', () => {
  expect(read({ kind: 'words' }, {})).toEqual(['You did not answer this.']);
  expect(read({ kind: 'words' }, { words: ['calm', 'clear'] })).toEqual(['calm', 'clear']);
});
