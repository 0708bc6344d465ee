import { expect, test } from 'vitest';
import { calmly } from './calm';

const things = (...ids: string[]) => ids.map((id) => ({ id }));

test('what was there keeps its place, what is new comes last', () => {
  expect(calmly(things('c', 'a', 'new', 'b'), ['a', 'b', 'c'])).toEqual(things('a', 'b', 'c', 'new'));
});

test('what went leaves no hole', () => {
  expect(calmly(things('c', 'a'), ['a', 'b', 'c'])).toEqual(things('a', 'c'));
});
