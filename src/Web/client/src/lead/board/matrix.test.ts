import { expect, test } from 'vitest';
import { placeUnder, stepOf, within } from './matrix';

test('the bottom left corner is 0, 0 and the top right one 100, 100', () => {
  const box = { left: 10, top: 20, width: 200, height: 100 };
  expect(placeUnder({ clientX: 10, clientY: 120 }, box)).toEqual({ x: 0, y: 0 });
  expect(placeUnder({ clientX: 210, clientY: 20 }, box)).toEqual({ x: 100, y: 100 });
});

test('a place beside the matrix is on its edge, and what is no number in its middle', () => {
  expect([within(-3), within(140), within(Number.NaN)]).toEqual([0, 100, 50]);
});

test('arrows move up when they point up', () => {
  expect(stepOf('ArrowUp', false)).toEqual({ dx: 0, dy: 2 });
  expect(stepOf('ArrowLeft', true)).toEqual({ dx: -10, dy: 0 });
  expect(stepOf('m', false)).toBeNull();
});
