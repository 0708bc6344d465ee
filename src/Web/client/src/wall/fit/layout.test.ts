import { describe, expect, test } from 'vitest';
import type { GroupView, NoteView } from '../../wire/boards';
import { linesIn, pieces, Yardstick } from '../notes/pieces';
import { arrange, grid, low } from './layout';
import { roughly } from './measure';
import { smallest, steps } from './unit';

const board = { width: 96, height: 40 };
const yardstick = new Yardstick(roughly, () => false);

function notes(count: number, length = 60): NoteView[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    columnId: 'main',
    text: 'vārdiņš '.repeat(Math.ceil(length / 8)).trim(),
    at: '2025-02-20T12:00:00Z',
    version: 1,
    hidden: false,
    waiting: false,
    order: i,
    reactions: {},
    tags: [],
    paper: false,
  }));
}

const shown = (layout: ReturnType<typeof arrange>) =>
  layout.lanes.flatMap((one) => one.pages.flatMap((page) => page.flat().flatMap((piece) => piece.notes)));

describe('type and pages', () => {
  test('three short notes are as large as type goes, on one page', () => {
    const layout = arrange([pieces(notes(3, 24), [])], board, yardstick);
    expect(layout.step).toBe(steps[0]);
    expect(layout.lanes[0]?.pages).toHaveLength(1);
  });

  test('type shrinks in steps as notes come, never below the smallest', () => {
    const found = [1, 5, 10, 20, 40, 80, 300].map(
      (n) => arrange([pieces(notes(n), [])], board, yardstick).step,
    );
    expect(found).toEqual([...found].sort((a, b) => b - a));
    expect(new Set(found).size).toBeGreaterThan(2);
    expect(found.at(-1)).toBe(smallest);
  });

  test('pages begin only when the smallest type is not enough', () => {
    for (const n of [3, 12, 30, 60, 120, 300]) {
      const layout = arrange([pieces(notes(n), [])], board, yardstick);
      const pages = layout.lanes[0]?.pages.length ?? 0;
      if (pages > 1) expect(layout.step).toBe(smallest);
    }
  });

  test.each([0, 3, 40, 300])('of %i notes each is shown once, in whatever page', (n) => {
    const all = notes(n, 90);
    const ids = shown(arrange([pieces(all, [])], board, yardstick)).map((note) => note.id);
    expect(ids.sort()).toEqual(all.map((note) => note.id).sort());
  });

  test('no column is higher than the box', () => {
    const layout = arrange([pieces(notes(200, 150), [])], board, yardstick);
    for (const { columns, pages } of layout.lanes) {
      const width = (board.width / layout.step - 0.5 * (columns - 1)) / columns;
      for (const column of pages.flat()) {
        const high = column.reduce((sum, piece) => sum + yardstick.height(piece, width) + 0.5, -0.5);
        expect(high * layout.step).toBeLessThanOrEqual(board.height + 0.001);
      }
    }
  });

  test('all lanes have the type of the fullest', () => {
    const few = pieces(notes(1), []);
    const many = pieces(notes(60), []);
    const box = { width: 22, height: 30 };
    expect(arrange([few, many], box, yardstick).step).toBe(arrange([many], box, yardstick).step);
  });

  test('type shrinks before a long word is broken', () => {
    const long = notes(1).map((note) => ({ ...note, text: 'visneaizsargātākajiem' }));
    const box = { width: 30, height: 30 };
    const { step } = arrange([pieces(long, [])], box, yardstick);
    expect(yardstick.unbroken(pieces(long, []))).toBeLessThanOrEqual(box.width / step);
    expect(step).toBeLessThan(arrange([pieces(notes(1, 8), [])], box, yardstick).step);
  });

  test('a word longer than any real one may be broken', () => {
    const invention = notes(1).map((note) => ({ ...note, text: 'pašapkalpošanās'.repeat(3) }));
    expect(arrange([pieces(invention, [])], { width: 30, height: 60 }, yardstick).step).toBe(steps[0]);
  });

  test('a lane with nothing has no page', () => {
    expect(arrange([[]], board, yardstick).lanes[0]?.pages).toEqual([]);
  });
});

describe('groups', () => {
  const group: GroupView = { id: 'g', columnId: 'main', title: 'Transports', order: 0 };
  const inGroup = (count: number) => notes(count).map((note) => ({ ...note, groupId: 'g' }));

  test('a group stays together where it fits', () => {
    const [page] = arrange([pieces(inGroup(4), [group])], board, yardstick).lanes[0]?.pages ?? [];
    expect(page?.flat().filter((piece) => piece.group)).toHaveLength(1);
  });

  test('a group too high goes on under its title, and loses no note', () => {
    const layout = arrange([pieces(inGroup(80), [group])], { width: 24, height: 20 }, yardstick);
    const parts = layout.lanes[0]?.pages.flatMap((page) => page.flat()) ?? [];
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((piece) => piece.group?.id === 'g')).toBe(true);
    expect(parts.map((piece) => piece.continued ?? false).indexOf(false)).toBe(0);
    expect(shown(layout)).toHaveLength(80);
  });

  test('a group begins in what the one before it leaves of a column, and loses no note', () => {
    const second = { ...group, id: 'h', order: 1 };
    const eight = notes(8, 24).map((note, i) => ({ ...note, groupId: i < 4 ? 'g' : 'h' }));
    const layout = arrange([pieces(eight, [group, second])], { width: 24, height: 60 }, yardstick);
    const [page] = layout.lanes[0]?.pages ?? [];
    expect(layout.lanes[0]?.pages).toHaveLength(2);
    expect(page?.flat().map((piece) => piece.group?.id)).toEqual(['g', 'h']);
    expect(shown(layout)).toHaveLength(8);
  });

  test('groups come before notes that stand alone; one without notes is not shown', () => {
    const found = pieces(
      [...notes(1), ...inGroup(1).map((note) => ({ ...note, id: 'in' }))],
      [group, { ...group, id: 'none' }],
    );
    expect(found.map((piece) => piece.key)).toEqual(['g', 'n0']);
  });
});

describe('lanes', () => {
  test('S2-07 four team columns stand side by side on a wide screen', () => {
    expect(grid(4, { width: 96, height: 42 })).toEqual({ columns: 4, rows: 1, shown: 4 });
  });

  test('four lanes on a standing screen make two rows', () => {
    expect(grid(4, { width: 53, height: 70 })).toEqual({ columns: 2, rows: 2, shown: 4 });
  });

  test('eight teams take turns, four at a time: lower lanes would have room for a line each', () => {
    expect(grid(8, { width: 96, height: 42 })).toEqual({ columns: 4, rows: 1, shown: 4 });
    expect(grid(8, { width: 96, height: 54 })).toEqual({ columns: 4, rows: 2, shown: 8 });
  });

  test('S2-08 areas need less: all are seen at once', () => {
    expect(grid(6, { width: 96, height: 38 }, low)).toMatchObject({ rows: 2, shown: 6 });
  });

  test('twenty columns turn like pages', () => {
    const { shown, columns, rows } = grid(20, { width: 96, height: 42 });
    expect(shown).toBe(columns * rows);
    expect(shown).toBeLessThan(20);
  });

  test('one lane, or none, has the whole width', () => {
    expect(grid(1, board).columns).toBe(1);
    expect(grid(0, board).columns).toBe(1);
  });
});

describe('lines of a note', () => {
  test('S2-04 where there is room a note has five lines, in a low lane fewer, never none', () => {
    expect(linesIn(20, false)).toBe(5);
    expect(linesIn(7, true)).toBeLessThan(5);
    expect(linesIn(0, false)).toBe(1);
  });

  test('a note cut to what a low lane shows fits into it', () => {
    for (const height of [7, 9, 12]) {
      const low = new Yardstick(roughly, () => true, linesIn(height, true));
      expect(low.note(notes(1, 363)[0] as NoteView, 10)).toBeLessThanOrEqual(height);
    }
  });
});
