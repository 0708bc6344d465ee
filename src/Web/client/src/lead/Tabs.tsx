import { Icon } from '../parts/Icon';
import { t } from '../texts/texts';

export type Tab = 'now' | 'agenda' | 'people';
const tabs: readonly Tab[] = ['now', 'agenda', 'people'];

/** On small screens one of the three is shown at a time. */
export function Tabs({ tab, onTab }: { tab: Tab; onTab: (tab: Tab) => void }) {
  return (
    <nav class="lead-tabs" aria-label={t('lead.tabs')}>
      {tabs.map((one) => (
        <button key={one} type="button" aria-pressed={tab === one} onClick={() => onTab(one)}>
          <Icon name={one} />
          {t(`lead.tab.${one}`)}
        </button>
      ))}
    </nav>
  );
}
