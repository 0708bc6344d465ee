import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../texts/texts';
import type { Phase } from '../../wire/boards';

export const phases: readonly Phase[] = [
  'writingPrivately',
  'writing',
  'grouping',
  'voting',
  'results',
  'closed',
];

/** The phases in their order, each with plain words on what it does. Any may follow any. */
export function PhaseStepper({ phase, onPhase }: { phase: Phase | null; onPhase: (phase: Phase) => void }) {
  const steps = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const pressed = steps.current?.querySelector('[aria-pressed=true]');
    pressed?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [phase]);
  return (
    <div class="phases">
      <fieldset class="steps" ref={steps} aria-label={t('lead.phase.choose')}>
        {phases.map((one, place) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === phase}
            title={t(`lead.phase.${one}.does`)}
            onClick={() => one !== phase && onPhase(one)}
          >
            <span class="n" aria-hidden="true">
              {place + 1}
            </span>
            {t(`lead.phase.${one}`)}
          </button>
        ))}
      </fieldset>
      <p class="does">{phase ? t(`lead.phase.${phase}.does`) : t('lead.phase.mixed')}</p>
    </div>
  );
}
