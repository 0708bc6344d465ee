import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { toast } from '../../parts/Toast';
import { known, reason, t } from '../../texts/texts';
import type { Room } from '../room';
import { mostSeats, useTable } from './table';

/** Who of those at this device has it now; nothing where only one person uses it. */
export function TableBar({ room }: { room: Room }) {
  const table = useTable();
  if (!table || table.seats < 2) return null;
  return (
    <nav class="table-bar" aria-label={t('phone.table.title')}>
      <div class="seats">
        {Array.from({ length: table.seats }, (_, place) => place + 1).map((seat) => (
          <button
            key={seat}
            type="button"
            aria-current={seat === table.turn ? 'true' : undefined}
            // Of many, the one whose turn it is may stand out of sight
            ref={(button) => {
              if (seat === table.turn) button?.scrollIntoView({ inline: 'center', block: 'nearest' });
            }}
            aria-label={t('phone.table.person', { n: seat })}
            onClick={() => table.go(seat)}
          >
            {seat}
          </button>
        ))}
        <SitDown room={room} icon />
      </div>
      <Button small kind="primary" onClick={table.next}>
        {t('phone.table.next')}
      </Button>
      {table.handsOver && <HandOver />}
    </nav>
  );
}

/** After each note: the device goes to the next person, or stays. */
function HandOver() {
  const table = useTable();
  if (!table) return null;
  const next = table.turn >= table.seats ? 1 : table.turn + 1;
  return (
    <Dialog title={t('phone.table.sent')} sheet onClose={() => table.go(table.turn)}>
      <div class="stack">
        <p>{t('phone.table.handOver', { n: next })}</p>
        <Button kind="primary" onClick={table.next}>
          {t('phone.table.iAm', { n: next })}
        </Button>
        <Button kind="quiet" onClick={() => table.go(table.turn)}>
          {t('phone.table.goOn')}
        </Button>
      </div>
    </Dialog>
  );
}

/** One more person sits down at this device. */
export function SitDown({ room, icon }: { room: Room; icon?: boolean }) {
  const table = useTable();
  const [busy, setBusy] = useState(false);
  const code = room.store.one('workshop').value?.code;
  if (!table || !code || table.seats >= mostSeats) return null;
  const sit = async () => {
    setBusy(true);
    const problem = await table.sitDown(code);
    setBusy(false);
    if (problem) toast(words(problem));
  };
  const props = { 'aria-disabled': busy, onClick: () => void (busy || sit()) };
  return icon ? (
    <Button small kind="quiet" icon="add" label={t('phone.table.add')} {...props} />
  ) : (
    <Button icon="people" {...props}>
      {t('phone.table.start')}
    </Button>
  );
}

function words(problem: string): string {
  const key = `problem.${problem}`;
  return known(key) ? t(key) : reason(problem);
}

/** Beginning and ending it, among what is one's own. */
export function TableSettings({ room }: { room: Room }) {
  const table = useTable();
  if (!table) return null;
  return (
    <section class="stack">
      <h2>{t('phone.table.title')}</h2>
      <p class="hint">{t('phone.table.hint')}</p>
      <SitDown room={room} />
      {table.seats > 1 && (
        <Button kind="quiet" onClick={table.leave}>
          {t('phone.table.end')}
        </Button>
      )}
    </section>
  );
}
