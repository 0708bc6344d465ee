import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { t } from '../../texts/texts';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';

/** Opens the workshop, closes it, opens it again. */
export function Door() {
  const lead = useLead();
  const { status } = useWorkshop();
  const [closing, setClosing] = useState(false);
  if (status === 'draft')
    return (
      <Button class="door" small onClick={() => lead.tell({ $type: 'open' })}>
        {t('lead.open')}
      </Button>
    );
  if (status === 'closed')
    return (
      <Button class="door" small onClick={() => lead.tell({ $type: 'reopen' })}>
        {t('lead.reopen')}
      </Button>
    );
  return (
    <>
      <Button class="door" small onClick={() => setClosing(true)}>
        {t('lead.close')}
      </Button>
      {closing && <CloseDialog onClose={() => setClosing(false)} />}
    </>
  );
}

function CloseDialog({ onClose }: { onClose: () => void }) {
  const lead = useLead();
  return (
    <Dialog title={t('lead.close')} onClose={onClose}>
      <div class="stack">
        <p>{t('lead.close.hint')}</p>
        <div class="row">
          <Button
            kind="primary"
            onClick={() => {
              lead.tell({ $type: 'close' });
              onClose();
            }}
          >
            {t('lead.close.yes')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
