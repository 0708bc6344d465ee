import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import { LinesField } from '../parts/LinesField';
import { useLead } from '../session/lead';

/** An agenda as text: each line with a time becomes a block (S2-01). */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const lead = useLead();
  const [text, setText] = useState('');
  const send = (event: Event) => {
    event.preventDefault();
    lead.tell({ $type: 'importAgenda', text });
    onClose();
  };
  return (
    <Dialog title={t('lead.agenda.paste')} onClose={onClose}>
      <form class="stack" onSubmit={send}>
        <LinesField
          label={t('lead.agenda.lines')}
          hint={t('lead.agenda.linesHint')}
          rows={10}
          value={text}
          maxLength={limits.agendaText}
          onText={setText}
        />
        <Button type="submit" kind="primary" disabled={!text.trim()}>
          {t('lead.agenda.addLines')}
        </Button>
      </form>
    </Dialog>
  );
}
