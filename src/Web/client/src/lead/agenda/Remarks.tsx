import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { t } from '../../texts/texts';
import type { AgendaRemark } from '../../wire/workshops';

/** What the last pasted agenda had: lines that stand twice, overlap or have no time. */
export function Remarks({ remarks }: { remarks: readonly AgendaRemark[] }) {
  const now = JSON.stringify(remarks);
  const [read, setRead] = useState('[]');
  if (remarks.length === 0 || read === now) return null;
  return (
    <aside class="remarks" aria-label={t('lead.remarks')}>
      <strong>{t('lead.remarks')}</strong>
      <ul>
        {remarks.map((remark) => (
          <li key={remark.kind + remark.line}>
            <span class="line">{remark.line}</span>
            <span>{t(`lead.remark.${remark.kind}`)}</span>
          </li>
        ))}
      </ul>
      <Button small onClick={() => setRead(now)}>
        {t('lead.remarks.read')}
      </Button>
    </aside>
  );
}
