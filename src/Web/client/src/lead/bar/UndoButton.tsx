import { useEffect } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { t } from '../../texts/texts';
import { useLead } from '../session/lead';

/** Takes the last step back, also by Ctrl+Z. */
export function UndoButton() {
  const lead = useLead();
  const last = lead.history.last.value;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      if ((event.target as Element).closest('input:not([type=number]), textarea')) return;
      event.preventDefault();
      lead.undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [lead]);
  return (
    <Button
      kind="quiet"
      small
      icon="undo"
      disabled={!last}
      title={last?.text}
      aria-keyshortcuts="Control+Z"
      onClick={() => lead.undo()}
    >
      {t('common.undo')}
    </Button>
  );
}
