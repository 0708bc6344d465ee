import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { t } from '../../texts/texts';
import type { PersonView, WorkshopCommand } from '../../wire/contracts';
import { useLead } from '../session/lead';

/** Spreads everybody over the teams: equal in size, mixed by sector or organisation (S2-02). */
export function BalanceDialog({ onClose }: { onClose: () => void }) {
  const lead = useLead();
  const balance = (by?: 'sector' | 'organisation') => {
    const back = lead.meeting
      .all<PersonView>('person')
      .filter((person) => !person.removed)
      .map(({ id: participant, teamId }): WorkshopCommand => ({ $type: 'assign', participant, teamId }));
    lead.tell({ $type: 'balanceTeams', by }, back, t('lead.did.balanced'));
    onClose();
  };
  return (
    <Dialog title={t('lead.team.balance')} onClose={onClose}>
      <div class="stack">
        <p>{t('lead.balance.hint')}</p>
        <Button kind="primary" onClick={() => balance('sector')}>
          {t('lead.balance.sector')}
        </Button>
        <Button onClick={() => balance('organisation')}>{t('lead.balance.organisation')}</Button>
        <Button onClick={() => balance()}>{t('lead.balance.size')}</Button>
      </div>
    </Dialog>
  );
}
