import { expect, test } from 'vitest';
import { smallest, steps, unit } from './unit';

test.each([
  [1920, 1080, 19.2],
  [3840, 2160, 38.4],
  [1280, 720, 12.8],
  [1440, 900, 14.4],
  [1080, 1920, 19.2],
])('a screen of %i × %i has a unit of %d px', (width, height, px) => {
  expect(unit(width, height)).toBeCloseTo(px);
});

test('a screen wider than 16:9 does not grow higher than it is', () => {
  expect(unit(3840, 1080)).toBeCloseTo(19.2);
});

test('type sizes go down to 2 hundredths of the width', () => {
  expect([...steps].sort((a, b) => b - a)).toEqual([...steps]);
  expect(smallest).toBe(2);
});
