import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { Qr } from '../../parts/Qr';
import { t } from '../../texts/texts';
import type { ActivityView, AgendaItemView, TeamView } from '../../wire/workshops';
import { LinkList, spaced } from '../bar/WaysIn';
import { TeamDialog } from '../people/TeamDialog';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';
import { ContextDialog } from './ContextDialog';
import { type Check, checklist, type Point } from './checklist';
import { DetailsDialog } from './DetailsDialog';
import { RegistrationDialog } from './RegistrationDialog';

/** Points to which there can always be one more. */
const more: readonly Point[] = ['boards', 'teams'];

const verb = (point: Point, state: Check['state']) =>
  t(
    point === 'when' || point === 'end' || (state === 'done' && !more.includes(point))
      ? 'common.edit'
      : 'lead.check.add',
  );

/** Before the meeting: who can join, what they see first, what is missing. */
export function Checklist({ onAddBoard }: { onAddBoard: () => void }) {
  const lead = useLead();
  const workshop = useWorkshop();
  const [asked, setAsked] = useState<'details' | 'team' | 'context' | 'registration' | null>(null);
  const checks = checklist({
    workshop,
    items: lead.meeting.all<AgendaItemView>('agenda'),
    activities: lead.meeting.all<ActivityView>('activity'),
    teams: lead.meeting.all<TeamView>('team'),
  });
  const acts: Partial<Record<Point, () => void>> = {
    when: () => setAsked('details'),
    end: () => setAsked('details'),
    boards: onAddBoard,
    teams: () => setAsked('team'),
    context: () => setAsked('context'),
    registration: () => setAsked('registration'),
  };
  return (
    <div class="checklist">
      <section>
        <h2>{t('lead.check.title')}</h2>
        <ul class="checks">
          {checks.map(({ point, state }) => (
            <li key={point} class={state}>
              <Icon
                name={state === 'done' ? 'check' : state === 'missing' ? 'alone' : 'remove'}
                label={t(`lead.check.${state}`)}
              />
              <span>
                <strong>{t(`lead.check.${point}`)}</strong>
                <span class="hint">{t(`lead.check.${point}.${state === 'done' ? 'done' : 'todo'}`)}</span>
              </span>
              {acts[point] && (
                <Button
                  small
                  onClick={acts[point]}
                  aria-label={`${verb(point, state)}: ${t(`lead.check.${point}`)}`}
                >
                  {verb(point, state)}
                </Button>
              )}
            </li>
          ))}
        </ul>
        <Button kind="primary" class="open-doors" onClick={() => lead.tell({ $type: 'open' })}>
          {t('lead.open')}
        </Button>
        <p class="hint">{t('lead.open.hint')}</p>
      </section>
      <section class="ways-in">
        <h2>{t('lead.check.join')}</h2>
        <p class="big-code">{spaced(workshop.code)}</p>
        <div class="qr-box">
          <Qr workshop={lead.workshop} />
        </div>
        <LinkList />
      </section>
      {asked === 'details' && <DetailsDialog onClose={() => setAsked(null)} />}
      {asked === 'context' && <ContextDialog onClose={() => setAsked(null)} />}
      {asked === 'registration' && <RegistrationDialog onClose={() => setAsked(null)} />}
      {asked === 'team' && <TeamDialog id={null} onClose={() => setAsked(null)} />}
    </div>
  );
}
