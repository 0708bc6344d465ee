import { expect, test } from 'vitest';
import { Film } from './film';

const step = (version: number, set: object, remove: string[] = []) =>
  JSON.stringify({ version, at: `2025-02-20T14:00:${String(version % 60).padStart(2, '0')}Z`, set, remove });

function filmed(notes: number): Film {
  const film = new Film();
  film.add(step(1, { board: { phase: 'writing' }, 'column/a': { id: 'a', order: 1 } }));
  for (let i = 1; i <= notes; i++) film.add(step(i + 1, { [`note/${i}`]: { id: String(i), order: i } }));
  return film;
}

test('every moment can be seen, forwards and backwards, and is the same from both sides', () => {
  const film = filmed(1200);
  film.add(step(1202, {}, ['note/7']));
  const counts = [1202, 3, 900, 1201, 1, 0, 501, 500].map((place) => film.still(place).notes.length);
  expect(counts).toEqual([1199, 2, 899, 1200, 0, 0, 500, 499]);
});

test('before the first step there is nothing, and nothing is before it or after the last', () => {
  const film = filmed(2);
  expect(film.still(-5)).toEqual({ ...film.still(0), at: null, notes: [] });
  expect(film.still(99).notes).toHaveLength(2);
  expect(film.still(3).at).toBe('2025-02-20T14:00:03Z');
});
