import { Icon, type IconName } from '../parts/Icon';
import { t } from '../texts/texts';

export type Tab = 'now' | 'wall' | 'agenda' | 'people';
const tabs: readonly { name: Tab; icon: IconName }[] = [
  { name: 'now', icon: 'now' },
  { name: 'wall', icon: 'screen' },
  { name: 'agenda', icon: 'agenda' },
  { name: 'people', icon: 'people' },
];

/** On small screens one of the four is shown at a time. */
export function Tabs({ tab, onTab }: { tab: Tab; onTab: (tab: Tab) => void }) {
  return (
    <nav class="lead-tabs" aria-label={t('lead.tabs')}>
      {tabs.map(({ name, icon }) => (
        <button key={name} type="button" aria-pressed={tab === name} onClick={() => onTab(name)}>
          <Icon name={icon} />
          {t(`lead.tab.${name}`)}
        </button>
      ))}
    </nav>
  );
}
