import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { t } from '../../texts/texts';
import { useLead } from '../session/lead';
import { AgendaLines, tooLong } from './AgendaLines';

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
        <AgendaLines rows={10} value={text} onText={setText} />
        <Button type="submit" kind="primary" disabled={!text.trim() || tooLong(text)}>
          {t('lead.agenda.addLines')}
        </Button>
      </form>
    </Dialog>
  );
}
