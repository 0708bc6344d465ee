import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { t } from '../../texts/texts';
import { FocusPicker } from '../bar/FocusPicker';
import { PauseButton } from '../bar/PauseButton';
import { TimeLeft } from '../bar/TimeLeft';
import { useWorkshop } from '../session/useWorkshop';
import { HelpList } from './HelpList';
import './remote.css';
import { WallRemote } from './WallRemote';

/** The meeting in one hand, on a phone: more time, pause, what is shown, who asks for help, and the wall. The next block is above. */
export function RemotePanel() {
  const { status } = useWorkshop();
  return (
    <section class="lead-panel remote-panel" aria-label={t('lead.tab.wall')}>
      {status !== 'closed' && (
        <div class="hand">
          <TimeLeft />
          <PauseButton />
          <FocusPicker />
        </div>
      )}
      <HelpList />
      <WallRemote />
    </section>
  );
}

/** The same remote on a large screen, behind a button. */
export function WallButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" small icon="screen" class="wall-button" onClick={() => setOpen(true)}>
        {t('lead.wall')}
      </Button>
      {open && (
        <Dialog title={t('lead.wall')} onClose={() => setOpen(false)}>
          <WallRemote />
        </Dialog>
      )}
    </>
  );
}
