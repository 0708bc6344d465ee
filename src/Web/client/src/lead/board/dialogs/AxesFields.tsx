import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import { t } from '../../../texts/texts';
import type { Axes } from '../../../wire/boards';
import { limits } from '../../../wire/contracts';
import { axesOf, presets } from '../axes';

const parts = ['title', 'low', 'high'] as const;

/** What the two axes of a matrix mean: a preset, or words of one's own. */
export function AxesFields({ value, onAxes }: { value: Axes; onAxes: (axes: Axes) => void }) {
  const field = (along: 'x' | 'y', part: (typeof parts)[number]) => (
    <Field
      key={part}
      label={t(`lead.axes.${part}`)}
      value={value[along][part]}
      maxLength={limits.title}
      onText={(text) => onAxes({ ...value, [along]: { ...value[along], [part]: text } })}
    />
  );
  return (
    <fieldset class="axes stack">
      <legend class="label">{t('lead.axes.legend')}</legend>
      <div class="row">
        {presets.map((preset) => (
          <Button key={preset} small onClick={() => onAxes(axesOf(preset))}>
            {t(`lead.axes.${preset}`)}
          </Button>
        ))}
      </div>
      <h4>{t('lead.axes.across')}</h4>
      <div class="three">{parts.map((part) => field('x', part))}</div>
      <h4>{t('lead.axes.upwards')}</h4>
      <div class="three">{parts.map((part) => field('y', part))}</div>
    </fieldset>
  );
}
