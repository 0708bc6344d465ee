import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { t } from '../../texts/texts';
import { ulid } from '../../wire/ulid';
import { useLead } from '../session/lead';
import { balance } from './balancing';

/** Spreads everybody over the teams: equal in size, mixed by sector or organisation (S2-02). */
export function BalanceDialog({ onClose }: { onClose: () => void }) {
  const lead = useLead();
  const spread = (by?: 'sector' | 'organisation', seed?: string) => {
    balance(lead, by, seed);
    onClose();
  };
  return (
    <Dialog title={t('lead.team.balance')} onClose={onClose}>
      <div class="stack">
        <p>{t('lead.balance.hint')}</p>
        <Button kind="primary" onClick={() => spread('sector')}>
          {t('lead.balance.sector')}
        </Button>
        <Button onClick={() => spread('organisation')}>{t('lead.balance.organisation')}</Button>
        <Button onClick={() => spread()}>{t('lead.balance.size')}</Button>
        <hr />
        <p class="hint">{t('lead.balance.shuffleHint')}</p>
        <Button icon="turn" onClick={() => spread(undefined, ulid())}>
          {t('lead.balance.shuffle')}
        </Button>
        <Button icon="turn" onClick={() => spread('sector', ulid())}>
          {t('lead.balance.shuffleSector')}
        </Button>
      </div>
    </Dialog>
  );
}
