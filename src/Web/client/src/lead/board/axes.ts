import { worded as wordedWith } from '../../parts/axes';
import { t } from '../../texts/texts';
import type { Axes, Axis } from '../../wire/boards';

/** What matrices are made for most often. */
export const presets = ['effort', 'power'] as const;
export type Preset = (typeof presets)[number];

/** The words of a preset in the language of the page: they become the board's own. */
export function axesOf(preset: Preset): Axes {
  return { x: axisOf(`lead.axes.${preset}.x`), y: axisOf(`lead.axes.${preset}.y`) };
}

type AxisKey = `lead.axes.${Preset}.${'x' | 'y'}`;

function axisOf(key: AxisKey): Axis {
  return { title: t(key), low: t('lead.axes.little'), high: t('lead.axes.much') };
}

/** An axis with words for all who look at it: its own, or plain ones. */
export function worded(axes: Axes | undefined, along: 'x' | 'y'): Axis {
  return wordedWith(axes, along, t(`lead.matrix.${along}`));
}
