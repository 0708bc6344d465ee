import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { t } from '../../texts/texts';
import type { PersonView, WorkshopCommand } from '../../wire/contracts';
import { ulid } from '../../wire/ulid';
import { type Lead, useLead } from '../session/lead';

/** Spreads everybody over the teams: equal in size, mixed by sector or organisation (S2-02). */
export function BalanceDialog({ onClose }: { onClose: () => void }) {
  const lead = useLead();
  const balance = (by?: 'sector' | 'organisation', seed?: string) => {
    const command: WorkshopCommand = { $type: 'balanceTeams', ...(by && { by }), ...(seed && { seed }) };
    lead.tell(command, seats(lead), t(seed ? 'lead.did.shuffled' : 'lead.did.balanced'));
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
        <hr />
        <p class="hint">{t('lead.balance.shuffleHint')}</p>
        <Button icon="turn" onClick={() => balance(undefined, ulid())}>
          {t('lead.balance.shuffle')}
        </Button>
        <Button icon="turn" onClick={() => balance('sector', ulid())}>
          {t('lead.balance.shuffleSector')}
        </Button>
      </div>
    </Dialog>
  );
}

/** People of one command, far below its largest size. */
const together = 200;

/** Where everybody is now, in as few commands as will do: what undoes a balancing. */
export function seats(lead: Lead): WorkshopCommand[] {
  const inside = lead.meeting
    .all<PersonView>('person')
    .filter(({ removed, waiting }) => !removed && !waiting);
  const places = inside.map(({ id, teamId }) => ({ participant: id, ...(teamId && { teamId }) }));
  return Array.from({ length: Math.ceil(places.length / together) }, (_, i) => ({
    $type: 'assignAll',
    places: places.slice(i * together, (i + 1) * together),
  }));
}
