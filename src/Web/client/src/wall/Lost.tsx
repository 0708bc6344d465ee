import { Icon } from '../parts/Icon';
import { t } from '../texts/texts';
import type { Connection } from '../wire/connection';

/** A quiet mark that the connection is away; what is known stays and time goes on. */
export function Lost({ connection }: { connection: Connection }) {
  const away = connection.link.value === 'apart' || connection.gone.value !== null;
  return (
    <div class="wall-lost" role="status">
      {away && (
        <p>
          <Icon name="alone" /> {t('wall.apart')}
        </p>
      )}
    </div>
  );
}
