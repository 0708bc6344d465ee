import { EmptyState } from '../../parts/EmptyState';
import { t } from '../../texts/texts';
import type { Board } from '../board';
import { low } from '../fit/layout';
import { Lanes } from '../notes/Lanes';
import type { WallOf } from '../useWall';
import { areasMapped } from './map';

/** Groups by area of the plan, and the areas that have nothing yet (S2-08). */
export function MapScene({ wall, unit, board }: { wall: WallOf; unit: number; board: Board }) {
  const areas = wall.store.one('workshop').value?.areas ?? [];
  const lanes = areasMapped(areas, board.groups, board.notes).map(({ area, groups }) => ({
    key: area ?? '',
    head: <AreaHead area={area ?? t('wall.noArea')} groups={groups.length} />,
    pieces: groups.map(({ group, notes }) => ({
      key: group.id,
      group: { ...group, title: `${group.title || t('wall.unnamedGroup')} · ${notes}`, area: '' },
      notes: [],
    })),
    categories: [],
  }));
  if (lanes.length === 0) return <EmptyState title={t('wall.noAreas')} />;
  return <Lanes unit={unit} lanes={lanes} least={low} />;
}

function AreaHead({ area, groups }: { area: string; groups: number }) {
  return (
    <header class={groups === 0 ? 'lane-head area bare' : 'lane-head area'}>
      <div class="line">
        <h2>{area}</h2>
        <span class="count">{groups}</span>
      </div>
      {groups === 0 && <p class="nothing-yet">{t('wall.areaBare')}</p>}
    </header>
  );
}
