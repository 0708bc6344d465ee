import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { plural, t, timeOfDay } from '../../texts/texts';
import type { AgendaItemView } from '../../wire/workshops';
import { ContextDialog } from '../centre/ContextDialog';
import { DetailsDialog } from '../centre/DetailsDialog';
import { useWorkshop } from '../session/useWorkshop';
import { AgendaRow } from './AgendaRow';
import { ItemDialog } from './ItemDialog';
import { PasteDialog } from './PasteDialog';
import { Remarks } from './Remarks';
import { Squeeze } from './Squeeze';
import type { End, Row } from './timeline';
import { useAgenda } from './useAgenda';

type Asked = { item: AgendaItemView | null } | 'paste' | 'context' | 'details' | null;

/** The agenda as a time line. */
export function AgendaPanel() {
  const { rows, end } = useAgenda();
  const [asked, setAsked] = useState<Asked>(null);
  const workshop = useWorkshop();
  const ids = rows.map((row) => row.item.id);
  return (
    <section class="lead-panel agenda-panel" aria-labelledby="agenda-title">
      <div class="head">
        <h2 id="agenda-title">{t('lead.agenda')}</h2>
        <Button kind="quiet" small onClick={() => setAsked('details')}>
          {t('lead.details')}
        </Button>
      </div>
      <div class="actions">
        <Button kind="quiet" small icon="add" onClick={() => setAsked({ item: null })}>
          {t('lead.agenda.add')}
        </Button>
        <Button kind="quiet" small onClick={() => setAsked('paste')}>
          {t('lead.agenda.paste')}
        </Button>
        <Button kind="quiet" small onClick={() => setAsked('context')}>
          {t('lead.context')}
        </Button>
      </div>
      <Remarks remarks={workshop.remarks ?? []} />
      {rows.length === 0 && (
        <EmptyState title={t('lead.agenda.empty')}>{t('lead.agenda.emptyHint')}</EmptyState>
      )}
      <ol class="timeline">
        {rows.map((row) => (
          <AgendaRow key={row.item.id} row={row} ids={ids} onEdit={() => setAsked({ item: row.item })} />
        ))}
      </ol>
      {end && <EndLine end={end} rows={rows} />}
      {asked === 'paste' && <PasteDialog onClose={() => setAsked(null)} />}
      {asked === 'details' && <DetailsDialog onClose={() => setAsked(null)} />}
      {asked === 'context' && <ContextDialog onClose={() => setAsked(null)} />}
      {asked !== null && typeof asked === 'object' && (
        <ItemDialog item={asked.item} onClose={() => setAsked(null)} />
      )}
    </section>
  );
}

function EndLine({ end, rows }: { end: End; rows: readonly Row[] }) {
  const time = timeOfDay(end.at);
  if (end.over === 0) return <p class="end">{t('lead.agenda.ends', { time })}</p>;
  return (
    <div class="end over">
      <p>{plural('lead.agenda.over', end.over, { time })}</p>
      <Squeeze later={rows.filter((row) => row.when === 'future').map((row) => row.item)} />
    </div>
  );
}
