import { useId, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { t } from '../../texts/texts';
import { nameGroup } from './acts';
import type { Desk } from './desk';

/** One of the workshop's areas; nothing where it has none. */
export function AreaSelect({
  desk,
  value,
  onArea,
}: {
  desk: Desk;
  value: string;
  onArea: (area: string) => void;
}) {
  const id = useId();
  const areas = desk.lead.meeting.one('workshop').value?.areas ?? [];
  if (areas.length === 0) return null;
  return (
    <div class="field">
      <label class="label" for={id}>
        {t('lead.group.area')}
      </label>
      <select id={id} class="input" value={value} onChange={(event) => onArea(event.currentTarget.value)}>
        <option value="">{t('lead.group.noArea')}</option>
        {areas.map((area) => (
          <option key={area} value={area}>
            {area}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The area of a group; areas can be written here when the workshop has none yet. */
export function AreaDialog({ desk, id, onClose }: { desk: Desk; id: string; onClose: () => void }) {
  const group = desk.picture.value?.groups.find((one) => one.id === id);
  const [area, setArea] = useState(group?.area ?? '');
  const areas = desk.lead.meeting.one('workshop').value?.areas ?? [];
  return (
    <Dialog title={group?.title || t('lead.group.unnamed')} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          nameGroup(desk, id, { area: area || undefined });
          onClose();
        }}
      >
        <AreaSelect desk={desk} value={area} onArea={setArea} />
        {areas.length === 0 && <p>{t('lead.areas.none')}</p>}
        <Button type="submit" kind="primary">
          {t('common.save')}
        </Button>
      </form>
    </Dialog>
  );
}
