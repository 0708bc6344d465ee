import { Button } from '../../parts/Button';
import { plural, t } from '../../texts/texts';
import type { PersonView } from '../../wire/workshops';
import { nameOf } from '../people/register';
import { useLead } from '../session/lead';

/** Who was removed or banned, so that it can be undone. */
export function SentOut() {
  const lead = useLead();
  const gone = lead.meeting.all<PersonView>('person').filter((person) => person.removed);
  if (gone.length === 0) return null;
  return (
    <details class="sent-out">
      <summary>{plural('lead.gate.sentOut', gone.length)}</summary>
      <ul>
        {gone.map(({ id, banned }) => (
          <li key={id}>
            <span class="who">
              {nameOf(id)}
              <span class="hint">{t(banned ? 'lead.gate.banned' : 'lead.gate.removed')}</span>
            </span>
            <Button small onClick={() => lead.tell({ $type: 'readmit', participant: id })}>
              {t('lead.gate.readmit')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
