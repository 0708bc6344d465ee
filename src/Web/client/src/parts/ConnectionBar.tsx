import { plural, t } from '../texts/texts';
import type { Connection } from '../wire/connection';
import type { Outbox } from '../wire/outbox';
import { Icon } from './Icon';

/** Says that there is no connection, and how much waits for it. Silent while all is well. */
export function ConnectionBar({ connection, outbox }: { connection: Connection; outbox?: Outbox }) {
  const apart = connection.link.value === 'apart';
  const waiting = outbox?.waiting.value.length ?? 0;
  return (
    <div role="status">
      {apart && (
        <div class="connection-bar">
          <Icon name="wait" />
          {waiting > 0 ? plural('common.apartWaiting', waiting) : t('common.apart')}
        </div>
      )}
    </div>
  );
}
