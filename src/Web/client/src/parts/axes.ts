import type { Axes, Axis } from '../wire/boards';

const unnamed: Axis = { title: '', low: '', high: '' };

/** An axis of a matrix with a title for all who look at it: its own, or a plain one. */
export function worded(axes: Axes | undefined, along: 'x' | 'y', plain: string): Axis {
  const axis = axes?.[along] ?? unnamed;
  return { ...axis, title: axis.title || plain };
}
