import { Dialog } from '../../parts/Dialog';
import { plural, t } from '../../texts/texts';
import { areasOf } from './arrange';
import type { Desk } from './desk';

/** Which areas of the plan have notes, and which have nothing yet (S2-08). */
export function Areas({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const picture = desk.picture.value;
  const areas = desk.lead.meeting.one('workshop').value?.areas ?? [];
  return (
    <Dialog title={t('lead.areas.title')} onClose={onClose}>
      <ul class="areas">
        {picture &&
          areasOf(picture, areas).map(({ area, notes }) => (
            <li key={area} class={notes === 0 ? 'bare' : ''}>
              <span>{area}</span>
              <strong>{notes === 0 ? t('lead.areas.nothing') : plural('lead.notes', notes)}</strong>
            </li>
          ))}
      </ul>
    </Dialog>
  );
}
