import { expect, test } from 'vitest';
import { History, type Step } from './history';

const step = (text: string): Step => ({ text, back: [{ stream: 's', command: { $type: 'open' } }] });

test('the last step is the first to go back', () => {
  const history = new History();
  history.push(step('one'));
  history.push(step('two'));
  expect(history.pop()?.text).toBe('two');
  expect(history.last.value?.text).toBe('one');
});

test('a step that nothing undoes is not remembered', () => {
  const history = new History();
  history.push({ text: 'start', back: [] });
  expect(history.last.value).toBeNull();
});

test('only the latest hundred are kept', () => {
  const history = new History();
  for (let i = 0; i < 105; i++) history.push(step(String(i)));
  let n = 0;
  while (history.pop()) n++;
  expect(n).toBe(100);
});
