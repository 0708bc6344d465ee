import { Select } from '../../parts/Select';
import { t } from '../../texts/texts';
import type { Phase } from '../../wire/boards';
import { phases } from '../board/PhaseStepper';
import { Tick } from '../parts/Tick';

interface Props {
  /** What the block is about: `board`, `poll` or `questions`; undefined: the teams' boards. */
  kind: string | undefined;
  /** Empty: the boards stay as they are. */
  opens: Phase | '';
  onOpens: (phase: Phase | '') => void;
  closes: boolean;
  onCloses: (on: boolean) => void;
}

/** What a block does with its board or poll, or with the boards of the teams, when it begins and ends. */
export function StagingFields({ kind, opens, onOpens, closes, onCloses }: Props) {
  if (kind === 'questions') return null;
  if (kind === 'poll')
    return (
      <>
        <p class="hint">{t('lead.agenda.opensPoll')}</p>
        <Tick label={t('lead.agenda.closesPoll')} on={closes} onTick={onCloses} />
      </>
    );
  return (
    <>
      <Select
        label={t('lead.agenda.begins')}
        value={opens}
        options={[
          { value: '', text: t('lead.agenda.asItIs') },
          ...phases.map((phase) => ({ value: phase as string, text: t(`lead.phase.${phase}`) })),
        ]}
        onValue={(phase) => onOpens(phase as Phase | '')}
      />
      <Tick label={t('lead.agenda.closes')} on={closes} onTick={onCloses} />
    </>
  );
}
