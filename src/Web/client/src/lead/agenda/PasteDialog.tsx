import { useState } from 'preact/hooks';
import { t } from '../../texts/texts';
import { FormDialog } from '../parts/FormDialog';
import { useLead } from '../session/lead';
import { AgendaLines, tooLong } from './AgendaLines';

/** An agenda as text: each line with a time becomes a block (S2-01). */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const lead = useLead();
  const [text, setText] = useState('');
  const send = () => {
    lead.tell({ $type: 'importAgenda', text });
    onClose();
  };
  return (
    <FormDialog
      title={t('lead.agenda.paste')}
      verb={t('lead.agenda.addLines')}
      ready={text.trim() !== '' && !tooLong(text)}
      onSave={send}
      onClose={onClose}
    >
      <AgendaLines rows={10} autoFocus value={text} onText={setText} />
    </FormDialog>
  );
}
