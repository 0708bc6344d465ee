import { expect, test } from 'vitest';
import { type Label, piled, type Spot, spread } from './spread';

const plane = { width: 100, height: 60, gap: 1 };
const label = (id: string, x: number, y: number, width = 20, height = 8): Label => ({
  id,
  x,
  y,
  width,
  height,
});
const at = (count: number, x: number, y: number) =>
  Array.from({ length: count }, (_, i) => label(`n${String(i).padStart(3, '0')}`, x, y));

/** Pairs of which one covers the other. */
function covering(spots: readonly Spot[]): string[] {
  const covers = (a: Spot, b: Spot) =>
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height;
  return spots.flatMap((a, i) =>
    spots
      .slice(i + 1)
      .filter((b) => covers(a, b))
      .map((b) => `${a.id} ${b.id}`),
  );
}

test('labels that are apart stand at their own places', () => {
  const { spots } = spread([label('a', 0, 0), label('b', 100, 100)], plane);
  expect(spots.map(({ id, left, top, aside }) => [id, left, top, aside])).toEqual([
    ['a', 0, 52, false],
    ['b', 80, 0, false],
  ]);
});

test('two at the same spot stand one under or above the other', () => {
  const { spots } = spread(at(2, 50, 50), plane);
  expect(spots.map(({ left, aside }) => [left, aside])).toEqual([
    [40, false],
    [40, true],
  ]);
  expect(Math.abs((spots[0]?.top ?? 0) - (spots[1]?.top ?? 0))).toBe(9);
});

test('none covers another, none is lost and none leaves the plane, however crowded it is', () => {
  const many = [
    ...at(20, 75, 80),
    ...Array.from({ length: 40 }, (_, i) =>
      label(`m${i}`, (i * 37) % 101, (i * 53) % 101, 10 + (i % 15), 4 + (i % 9)),
    ),
  ];
  const { spots, rest } = spread(many, plane);
  expect(covering(spots)).toEqual([]);
  expect([...spots, ...rest].map(({ id }) => id).sort()).toEqual(many.map(({ id }) => id).sort());
  expect(
    spots.filter((s) => s.left < 0 || s.top < 0 || s.left + s.width > 100 || s.top + s.height > 60),
  ).toEqual([]);
});

test('the order in which they come changes nothing', () => {
  const many = at(12, 30, 30);
  expect(spread([...many].reverse(), plane)).toEqual(spread(many, plane));
});

test('nobody is pushed to the place of another', () => {
  const { spots } = spread([...at(5, 50, 50), label('z', 50, 68)], plane);
  expect(spots.find(({ id }) => id === 'z')?.aside).toBe(false);
});

test('nobody goes far: who finds no room near lies in the pile of the nearest', () => {
  const labels = [...at(60, 50, 50), label('far', 0, 0)];
  const { spots, rest } = spread(labels, plane);
  const own = { left: 40, top: 26 };
  const far = ({ left, top }: { left: number; top: number }) =>
    Math.hypot((left - own.left) / plane.width, (top - own.top) / plane.height);
  expect(Math.max(...spots.filter(({ id }) => id !== 'far').map(far))).toBeLessThanOrEqual(0.4);
  expect(rest.length).toBeGreaterThan(10);
  const piles = piled(labels, spots);
  expect([...piles.values()].flat().sort()).toEqual(rest.map(({ id }) => id).sort());
  expect(piles.has('far')).toBe(false);
});
