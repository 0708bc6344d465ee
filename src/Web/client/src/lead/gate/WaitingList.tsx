import { Button } from '../../parts/Button';
import { plural, t } from '../../texts/texts';
import type { PersonView } from '../../wire/workshops';
import { entryOf, nameOf } from '../people/register';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';
import './gate.css';

/** Who waits to be let in, first come first; one by one or all. */
export function WaitingList() {
  const lead = useLead();
  const { waitingRoom } = useWorkshop();
  const letIn = lead.expected(lead.stream).filter((command) => command.$type === 'letIn');
  const all = letIn.some(({ participant }) => participant === undefined);
  const waiting = lead.meeting
    .all<PersonView>('person')
    .filter((person) => person.waiting && !person.removed)
    .filter(({ id }) => !all && !letIn.some(({ participant }) => participant === id))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  if (waiting.length === 0) return waitingRoom ? <p class="hint">{t('lead.gate.nobody')}</p> : null;
  return (
    <section class="waiting-list" aria-labelledby="waiting-title">
      <div class="head">
        <h3 id="waiting-title">
          <span role="status">{plural('lead.gate.waiting', waiting.length)}</span>
        </h3>
        <Button small kind="primary" onClick={() => lead.tell({ $type: 'letIn' })}>
          {t('lead.gate.letAllIn')}
        </Button>
      </div>
      <ul>
        {waiting.map(({ id }) => (
          <li key={id}>
            <span class="who">
              {nameOf(id)}
              <span class="hint">{about(id)}</span>
            </span>
            <Button small onClick={() => lead.tell({ $type: 'letIn', participant: id })}>
              {t('lead.gate.letIn')}
            </Button>
            <Button
              small
              kind="quiet"
              icon="close"
              label={t('lead.gate.turnAway', { name: nameOf(id) })}
              onClick={() =>
                lead.tell(
                  { $type: 'remove', participant: id },
                  [{ $type: 'readmit', participant: id }],
                  t('lead.did.removedPerson'),
                )
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function about(id: string): string {
  const entry = entryOf(id);
  return [entry?.sector, entry?.organisation].filter(Boolean).join(', ');
}
