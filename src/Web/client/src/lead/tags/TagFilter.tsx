import { t } from '../../texts/texts';
import type { Desk } from '../board/desk';
import { tagsOn } from './acts';

/** Shows only notes with a tag; nothing where no note has one. */
export function TagFilter({ desk, onTag }: { desk: Desk; onTag: (tag: string) => void }) {
  const tags = tagsOn(desk.picture.value?.notes ?? []);
  if (tags.length === 0) return null;
  return (
    <select
      class="input"
      aria-label={t('lead.filter.tag')}
      value={desk.filter.value.tag}
      onChange={(event) => onTag(event.currentTarget.value)}
    >
      <option value="">{t('lead.filter.everyTag')}</option>
      {tags.map((tag) => (
        <option key={tag} value={tag}>
          {tag}
        </option>
      ))}
    </select>
  );
}
