import type { Bar, Results } from './results';
import { smallest, steps } from './unit';

/** A line of the results. */
export type Row = { kind: 'heading'; of: 'groups' | 'notes' } | { kind: 'bar'; bar: Bar };

/** Height of a bar with its two lines of text, and of a heading, in em of the results' type; see look/results.css. */
export const rowHeight = 3.1;
export const headingHeight = 1.9;

export interface BarPages {
  /** Size of the type, in units. */
  step: number;
  pages: readonly (readonly Row[])[];
}

/** The results in the largest type at which they fit a height in units; at the smallest, on pages. */
export function barsOnPages(found: Results, height: number): BarPages {
  const both = found.groups.length > 0 && found.notes.length > 0;
  const rows = [...section('groups', found.groups, both), ...section('notes', found.notes, both)];
  const needed = rows.reduce((sum, row) => sum + heightOf(row), 0);
  const step = steps.find((size) => size <= 4.2 && needed * size <= height) ?? smallest;
  return { step, pages: paged(rows, Math.max(rowHeight + headingHeight, height / step)) };
}

function section(of: 'groups' | 'notes', bars: readonly Bar[], headed: boolean): Row[] {
  const rows: Row[] = bars.map((bar) => ({ kind: 'bar', bar }));
  return headed && rows.length > 0 ? [{ kind: 'heading', of }, ...rows] : rows;
}

function paged(rows: readonly Row[], height: number): Row[][] {
  const pages: Row[][] = [];
  let left = 0;
  rows.forEach((row, place) => {
    const next = row.kind === 'heading' && place + 1 < rows.length ? rowHeight : 0;
    if (heightOf(row) + next > left || pages.length === 0) {
      pages.push([]);
      left = height;
    }
    pages.at(-1)?.push(row);
    left -= heightOf(row);
  });
  return pages;
}

function heightOf(row: Row): number {
  return row.kind === 'heading' ? headingHeight : rowHeight;
}
