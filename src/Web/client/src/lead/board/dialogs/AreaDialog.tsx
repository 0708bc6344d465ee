import { useState } from 'preact/hooks';
import { Select } from '../../../parts/Select';
import { t } from '../../../texts/texts';
import { FormDialog } from '../../parts/FormDialog';
import { nameGroup } from '../acts';
import type { Desk } from '../desk';

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
  const areas = desk.lead.meeting.one('workshop').value?.areas ?? [];
  if (areas.length === 0) return null;
  return (
    <Select
      label={t('lead.group.area')}
      value={value}
      options={[
        { value: '', text: t('lead.group.noArea') },
        ...areas.map((area) => ({ value: area, text: area })),
      ]}
      onValue={onArea}
    />
  );
}

/** The area of a group; areas can be written here when the workshop has none yet. */
export function AreaDialog({ desk, id, onClose }: { desk: Desk; id: string; onClose: () => void }) {
  const group = desk.picture.value?.groups.find((one) => one.id === id);
  const [area, setArea] = useState(group?.area ?? '');
  const areas = desk.lead.meeting.one('workshop').value?.areas ?? [];
  const save = () => {
    nameGroup(desk, id, { area: area || undefined });
    onClose();
  };
  return (
    <FormDialog title={group?.title || t('lead.group.unnamed')} onSave={save} onClose={onClose}>
      <AreaSelect desk={desk} value={area} onArea={setArea} />
      {areas.length === 0 && <p>{t('lead.areas.none')}</p>}
    </FormDialog>
  );
}
