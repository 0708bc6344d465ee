import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { ConnectionBar } from '../../parts/ConnectionBar';
import { t } from '../../texts/texts';
import { WallButton } from '../remote/RemotePanel';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';
import { Door } from './Door';
import { FocusPicker } from './FocusPicker';
import { NextBlock } from './NextBlock';
import { PauseButton } from './PauseButton';
import { Takeaways } from './Takeaways';
import { TimeLeft } from './TimeLeft';
import { UndoButton } from './UndoButton';
import { WaysIn } from './WaysIn';

/** What a facilitator needs at every moment; the four things under stress are always at the same place. */
export function TopBar() {
  const lead = useLead();
  const workshop = useWorkshop();
  // On a phone only the time and the next block stay in sight
  const [whole, setWhole] = useState(false);
  return (
    <header class={whole ? 'top-bar' : 'top-bar short'}>
      <div class="line">
        <h1 title={workshop.title}>{workshop.title}</h1>
        <span class={`tag status-${workshop.status}`}>{t(`lead.status.${workshop.status}`)}</span>
        <span class="gap" />
        <UndoButton />
        <WallButton />
        <WaysIn />
        <Takeaways />
        <Door />
        <Button kind="quiet" small class="whole" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'lead.bar.less' : 'lead.bar.more')}
        </Button>
      </div>
      {workshop.status !== 'closed' && (
        <div class="stress" role="toolbar" aria-label={t('lead.bar')}>
          <NextBlock />
          <TimeLeft />
          <FocusPicker />
          <PauseButton />
        </div>
      )}
      <ConnectionBar connection={lead.connection} outbox={lead.outbox} />
    </header>
  );
}
