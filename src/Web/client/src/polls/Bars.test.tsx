import { render } from 'preact';
import { expect, test } from 'vitest';
import { speak } from '../texts/texts';
import type { PollQuestionView } from '../wire/polls';
import { BarLine } from './Bars';

await speak('en');

const row = (value: number, count: number) => ({ key: 'a', text: 'A', part: 0, value, count, under: [] });

function changeOf(kind: PollQuestionView['kind'], now: number, before: number): string | undefined {
  const place = document.createElement('div');
  const question = { id: 'q', kind, text: '?', options: [], criteria: [], order: 0 };
  render(<BarLine question={question} row={row(now, now)} before={row(before, before)} />, place);
  return place.querySelector('.value small')?.textContent;
}

test('what nobody rated, now or before, is not compared', () => {
  expect(changeOf('rating', 4, 0)).toBeUndefined();
  expect(changeOf('rating', 0, 3)).toBeUndefined();
  expect(changeOf('rating', 4, 3)).toContain('3');
});

test('no points before are something to compare with', () => {
  expect(changeOf('budget', 40, 0)).toContain('+40');
});
