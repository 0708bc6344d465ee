import type { RefObject } from 'preact';
import { Button } from '../../parts/Button';
import { plural, t } from '../../texts/texts';
import type { TeamView } from '../../wire/workshops';
import { TagFilter } from '../tags/TagFilter';
import type { Desk } from './desk';
import { everything, type Filter, narrows } from './filter';
import { ordered } from './picture';
import { all } from './selection';

/** Finding notes among many: by text, team, category, or what is still to be sorted. */
export function FilterBar({ desk, search }: { desk: Desk; search: RefObject<HTMLInputElement | null> }) {
  const filter = desk.filter.value;
  const set = (change: Partial<Filter>) => {
    desk.filter.value = { ...filter, ...change };
  };
  const found = desk.grid.value.flat();
  return (
    <search class="filter-bar">
      <input
        ref={search}
        type="search"
        class="input"
        aria-label={t('lead.filter.search')}
        placeholder={t('lead.filter.search')}
        aria-keyshortcuts="/"
        value={filter.text}
        onInput={(event) => set({ text: event.currentTarget.value })}
        onKeyDown={(event) => event.key === 'Escape' && set({ text: '' })}
      />
      <TeamFilter desk={desk} set={set} />
      <CategoryFilter desk={desk} set={set} />
      <TagFilter desk={desk} onTag={(tag) => set({ tag })} />
      <select
        class="input"
        aria-label={t('lead.filter.only')}
        value={filter.only}
        onChange={(event) => set({ only: event.currentTarget.value as Filter['only'] })}
      >
        <option value="">{t('lead.filter.all')}</option>
        <option value="ungrouped">{t('lead.filter.ungrouped')}</option>
        <option value="hidden">{t('lead.filter.hidden')}</option>
      </select>
      {narrows(filter) && (
        <>
          <span role="status">{plural('lead.filter.found', found.length)}</span>
          <Button small disabled={found.length === 0} onClick={() => desk.select(all(found))}>
            {t('lead.filter.selectFound')}
          </Button>
          <Button kind="quiet" small icon="close" onClick={() => set(everything)}>
            {t('lead.filter.clear')}
          </Button>
        </>
      )}
      <span class="gap" />
      <Button
        kind="quiet"
        small
        aria-pressed={desk.dense.value}
        onClick={() => {
          desk.dense.value = !desk.dense.value;
        }}
      >
        {t('lead.filter.dense')}
      </Button>
    </search>
  );
}

interface Choice {
  desk: Desk;
  set: (change: Partial<Filter>) => void;
}

function TeamFilter({ desk, set }: Choice) {
  const picture = desk.picture.value;
  const teams = ordered(desk.lead.meeting.all<TeamView>('team'));
  if (picture?.board.teamId || teams.length === 0) return null;
  return (
    <select
      class="input"
      aria-label={t('lead.filter.team')}
      value={desk.filter.value.team}
      onChange={(event) => set({ team: event.currentTarget.value })}
    >
      <option value="">{t('lead.filter.everyTeam')}</option>
      {teams.map((team) => (
        <option key={team.id} value={team.id}>
          {team.name}
        </option>
      ))}
    </select>
  );
}

function CategoryFilter({ desk, set }: Choice) {
  const categories = desk.picture.value?.board.categories ?? [];
  if (categories.length === 0) return null;
  return (
    <select
      class="input"
      aria-label={t('lead.filter.category')}
      value={desk.filter.value.category}
      onChange={(event) => set({ category: event.currentTarget.value })}
    >
      <option value="">{t('lead.filter.everyCategory')}</option>
      {categories.map((category) => (
        <option key={category} value={category}>
          {category}
        </option>
      ))}
    </select>
  );
}
