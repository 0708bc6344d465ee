import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { TeamMark } from '../../parts/marks';
import { t } from '../../texts/texts';
import { streams } from '../../wire/streams';
import type { TeamWorkView } from '../../wire/teams';
import { useStream } from '../../wire/useStream';
import type { PersonView, TeamView } from '../../wire/workshops';
import { pick } from '../drag/drag';
import { type Lead, useLead } from '../session/lead';
import type { Circle } from './people';
import { entryOf, nameOf } from './register';

interface Props {
  circle: Circle;
  onPerson: (id: string) => void;
  onTeam: (id: string) => void;
}

/** A team with its people; or those in none. People can be dragged from one to another. */
export function CircleBox({ circle: { team, people }, onPerson, onTeam }: Props) {
  if (!team && people.length === 0) return null;
  return (
    <section class={team ? `circle team-${team.colour}` : 'circle alone'} data-person-drop={team?.id ?? ''}>
      <div class="head">
        {team && <TeamMark colour={team.colour} />}
        <h3>{team?.name ?? t('lead.team.none')}</h3>
        <span class="count">{people.length}</span>
        {team && (
          <Button
            kind="quiet"
            small
            icon="edit"
            label={t('lead.team.editOne', { name: team.name })}
            onClick={() => onTeam(team.id)}
          />
        )}
      </div>
      {team && <TeamState team={team} />}
      <ul>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} onOpen={() => onPerson(person.id)} />
        ))}
      </ul>
    </section>
  );
}

/** Does the team ask for help, is it ready, what does it conclude? */
function TeamState({ team }: { team: TeamView }) {
  const lead = useLead();
  const stream = streams.team(lead.workshop, team.id);
  const store = useStream(lead.connection, stream);
  const work = store?.one<TeamWorkView>('team').value;
  if (!work || !(work.help || work.ready || work.conclusion || work.rapporteur)) return null;
  const helped = () => lead.ask([{ stream, command: { $type: 'askForHelp', on: false } }]);
  return (
    <div class="team-state">
      {work.help && (
        <p class="help" role="status">
          <Icon name="hand" /> {t('lead.team.help')}
          <Button small onClick={helped}>
            {t('lead.team.helped')}
          </Button>
        </p>
      )}
      {work.ready && (
        <p class="ready">
          <Icon name="check" /> {t('lead.team.ready')}
        </p>
      )}
      {work.rapporteur && (
        <p class="rapporteur">{t('lead.team.rapporteur', { name: nameOf(work.rapporteur) })}</p>
      )}
      {work.conclusion && <p class="conclusion">{work.conclusion}</p>}
    </div>
  );
}

function PersonRow({ person, onOpen }: { person: PersonView; onOpen: () => void }) {
  const lead = useLead();
  const entry = entryOf(person.id);
  const about = [entry?.sector, entry?.organisation].filter(Boolean).join(', ');
  return (
    <li class="person" onPointerDown={(event) => pickPerson(event, lead, person)}>
      <span class="who">
        {nameOf(person.id)}
        {person.role !== 'participant' && <span class="tag">{t(`lead.role.${person.role}`)}</span>}
        {about && <span class="hint">{about}</span>}
      </span>
      <Button
        kind="quiet"
        small
        icon="more"
        label={t('lead.person.open', { name: nameOf(person.id) })}
        onClick={onOpen}
      />
    </li>
  );
}

function pickPerson(event: PointerEvent, lead: Lead, person: PersonView): void {
  const drop = (team: string) => assign(lead, person, team || undefined);
  pick(event, () => ({ kind: 'person', ids: [person.id], text: nameOf(person.id), drop }));
}

/** Into that team, or into none. */
export function assign(lead: Lead, person: PersonView, teamId: string | undefined): void {
  if (person.teamId === teamId) return;
  lead.tell(
    { $type: 'assign', participant: person.id, teamId },
    [{ $type: 'assign', participant: person.id, teamId: person.teamId }],
    t('lead.did.assigned'),
  );
}
