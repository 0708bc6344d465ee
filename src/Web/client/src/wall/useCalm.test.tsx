import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calm, useCalm } from './useCalm';

const said = signal(0);
let drawn: number[] = [];

function Picture() {
  drawn.push(useCalm(() => said.value, []));
  return null;
}

beforeEach(() => {
  vi.useFakeTimers();
  said.value = 0;
  act(() => render(<Picture />, document.body));
  act(() => void vi.advanceTimersByTime(2 * calm));
  drawn = [];
});

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

test('the first change after a quiet while is there at once', () => {
  act(() => {
    said.value = 1;
  });
  expect(drawn).toEqual([1]);
});

test('of twenty a second it draws few, and the last of all', () => {
  for (let i = 1; i <= 200; i++)
    act(() => {
      said.value = i;
      vi.advanceTimersByTime(50);
    });
  act(() => void vi.advanceTimersByTime(calm));
  expect(drawn.length).toBeLessThanOrEqual(5);
  expect(drawn.at(-1)).toBe(200);
});
