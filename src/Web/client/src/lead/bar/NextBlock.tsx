import { Button } from '../../parts/Button';
import { t } from '../../texts/texts';
import { next } from '../agenda/timeline';
import { useAgenda } from '../agenda/useAgenda';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';

/** Starts the block that comes next; after the last one, ends it. */
export function NextBlock() {
  const lead = useLead();
  const { rows } = useAgenda();
  const { currentItem, status } = useWorkshop();
  const item = next(rows);
  const last = !item && currentItem;
  return (
    <Button
      kind={status === 'draft' ? 'plain' : 'primary'}
      class="next-block"
      icon="play"
      disabled={!item && !last}
      onClick={() => {
        if (item) lead.tell({ $type: 'startItem', itemId: item.id });
        else if (last) lead.tell({ $type: 'finishItem', itemId: last });
      }}
    >
      <span>
        <small>{t(last ? 'lead.next.finish' : 'lead.next')}</small>
        <span class="title">{item?.title ?? t(last ? 'lead.next.last' : 'lead.next.none')}</span>
      </span>
    </Button>
  );
}
