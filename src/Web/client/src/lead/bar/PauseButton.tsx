import { Button } from '../../parts/Button';
import { t } from '../../texts/texts';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';

/** Stops the countdown and lets it go on. */
export function PauseButton() {
  const lead = useLead();
  const { currentItem, pausedAt } = useWorkshop();
  return (
    <Button
      icon={pausedAt ? 'play' : 'pause'}
      disabled={!currentItem}
      onClick={() => lead.tell({ $type: pausedAt ? 'resumeTimer' : 'pauseTimer' })}
    >
      {t(pausedAt ? 'lead.resume' : 'lead.pause')}
    </Button>
  );
}
