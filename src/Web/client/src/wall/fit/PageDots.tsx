import { Icon } from '../../parts/Icon';
import { t } from '../../texts/texts';
import { fixed, stopped } from './turning';

/** Dots that are still told from each other; beyond that, numbers. */
const most = 12;

/** Which page of how many is in sight. */
export function PageDots({ page, pages }: { page: number; pages: number }) {
  if (pages < 2) return <span class="wall-dots" />;
  return (
    <p class="wall-dots" role="img" aria-label={t('wall.page', { n: page + 1, total: pages })}>
      {(stopped.value || fixed.value !== null) && <Icon name="pause" />}
      {pages > most
        ? `${page + 1} / ${pages}`
        : Array.from({ length: pages }, (_, place) => (
            <span key={place} class={place === page ? 'dot here' : 'dot'} />
          ))}
    </p>
  );
}
