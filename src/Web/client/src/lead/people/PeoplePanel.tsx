import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { plural, t } from '../../texts/texts';
import type { PersonView, TeamView } from '../../wire/workshops';
import { SentOut } from '../gate/SentOut';
import { WaitingList } from '../gate/WaitingList';
import { LogButton } from '../log/LogDialog';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';
import { BalanceDialog } from './BalanceDialog';
import { CircleBox } from './CircleBox';
import { PersonDialog } from './PersonDialog';
import { circles } from './people';
import { RegisterDialog } from './RegisterDialog';
import { isNamed, useRegister } from './register';
import { TeamDialog } from './TeamDialog';

type Asked = { person: string } | { team: string | null } | 'balance' | 'register' | null;

/** Who is here, in which team, and who asks for help. */
export function PeoplePanel() {
  useRegister();
  const lead = useLead();
  const workshop = useWorkshop();
  const [asked, setAsked] = useState<Asked>(null);
  const teams = lead.meeting.all<TeamView>('team');
  const people = lead.meeting.all<PersonView>('person');
  const all = circles(teams, people, lead.expected(lead.stream));
  // Those in no team come first: they are what is still to be done
  const alone = all.splice(-1);
  const close = () => setAsked(null);
  return (
    <section class="lead-panel people-panel" aria-labelledby="people-title">
      <div class="head">
        <h2 id="people-title">{t('lead.people')}</h2>
        <Presence />
      </div>
      <div class="people-tools" role="toolbar" aria-label={t('lead.people')}>
        <Button kind="quiet" small icon="add" onClick={() => setAsked({ team: null })}>
          {t('lead.team.add')}
        </Button>
        <Button
          kind="quiet"
          small
          icon="balance"
          disabled={teams.length < 2}
          onClick={() => setAsked('balance')}
        >
          {t('lead.team.balance')}
        </Button>
        <Button kind="quiet" small icon="people" onClick={() => setAsked('register')}>
          {t('lead.register')}
        </Button>
        <Button
          kind="quiet"
          small
          icon="lock"
          aria-pressed={workshop.locked}
          onClick={() => lock(lead, !workshop.locked)}
        >
          {t(workshop.locked ? 'lead.unlock' : 'lead.lock')}
        </Button>
        <Button
          kind="quiet"
          small
          icon="wait"
          aria-pressed={workshop.waitingRoom}
          onClick={() => waitingRoom(lead, !workshop.waitingRoom)}
        >
          {t('lead.gate')}
        </Button>
        <LogButton />
      </div>
      {workshop.locked && <p class="locked">{t('lead.locked')}</p>}
      {people.length === 0 && (
        <EmptyState title={t('lead.people.empty')}>{t('lead.people.emptyHint')}</EmptyState>
      )}
      <WaitingList />
      <Unnamed people={people} asked={workshop.asks.includes('name')} />
      {alone.concat(all).map((circle) => (
        <CircleBox
          key={circle.team?.id ?? ''}
          circle={circle}
          onPerson={(person) => setAsked({ person })}
          onTeam={(team) => setAsked({ team })}
        />
      ))}
      <SentOut />
      {asked === 'balance' && <BalanceDialog onClose={close} />}
      {asked === 'register' && <RegisterDialog onClose={close} />}
      {asked !== null && typeof asked === 'object' && 'person' in asked && (
        <PersonDialog id={asked.person} onClose={close} />
      )}
      {asked !== null && typeof asked === 'object' && 'team' in asked && (
        <TeamDialog id={asked.team} onClose={close} />
      )}
    </section>
  );
}

function lock(lead: ReturnType<typeof useLead>, on: boolean): void {
  lead.tell(
    { $type: 'lock', on },
    [{ $type: 'lock', on: !on }],
    t(on ? 'lead.did.locked' : 'lead.did.unlocked'),
  );
}

function waitingRoom(lead: ReturnType<typeof useLead>, on: boolean): void {
  lead.tell(
    { $type: 'waitingRoom', on },
    [{ $type: 'waitingRoom', on: !on }],
    t(on ? 'lead.did.gateOn' : 'lead.did.gateOff'),
  );
}

/** Says once why some have a number for a name. */
function Unnamed({ people, asked }: { people: readonly PersonView[]; asked: boolean }) {
  if (people.every((person) => person.removed || isNamed(person.id))) return null;
  return <p class="hint">{t(asked ? 'lead.people.unnamed' : 'lead.people.nameless')}</p>;
}

function Presence() {
  const presence = useLead().meeting.one('presence').value;
  return <span class="hint">{plural('lead.presence', presence?.people ?? 0)}</span>;
}
