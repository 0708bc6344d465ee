import type { Command, Placement } from '../../wire/contracts';
import type { PersonView, TeamView } from '../../wire/workshops';
import { ordered } from '../board/picture';

/** A team and who is in it; team null: those in none. */
export interface Circle {
  team: TeamView | null;
  people: PersonView[];
}

/** People by team, those in none last, facilitators before others; with what was just asked. */
export function circles(
  teams: readonly TeamView[],
  people: readonly PersonView[],
  commands: readonly Command[],
): Circle[] {
  const present = foresee(people, commands).filter((person) => !person.removed && !person.waiting);
  const known = new Set(teams.map((team) => team.id));
  const inTeam = (id: string) => sorted(present.filter((person) => person.teamId === id));
  return [
    ...ordered(teams).map((team) => ({ team, people: inTeam(team.id) })),
    { team: null, people: sorted(present.filter(({ teamId }) => !teamId || !known.has(teamId))) },
  ];
}

function foresee(people: readonly PersonView[], commands: readonly Command[]): PersonView[] {
  return commands.reduce<PersonView[]>(
    (seen, command) => {
      if (command.$type === 'assignAll') return seated(seen, command.places);
      if (!('participant' in command)) return seen;
      return seen.map((person) => (person.id === command.participant ? changed(person, command) : person));
    },
    [...people],
  );
}

function seated(people: PersonView[], places: readonly Placement[]): PersonView[] {
  const wanted = new Map(places.map((place) => [place.participant, place]));
  return people.map((person) => {
    const place = wanted.get(person.id);
    return place && (!place.from || place.from === person.teamId) ? placed(person, place.teamId) : person;
  });
}

function placed({ teamId, ...person }: PersonView, to: string | undefined): PersonView {
  return to === undefined ? person : { ...person, teamId: to };
}

function changed(person: PersonView, command: Command): PersonView {
  if (command.$type === 'assign') return { ...person, teamId: command.teamId };
  if (command.$type === 'appoint') return { ...person, role: command.role };
  if (command.$type === 'remove' || command.$type === 'ban') return { ...person, removed: true };
  return person;
}

const rank = { facilitator: 0, tableHost: 1, recorder: 2, participant: 3, observer: 4 } as const;

function sorted(people: PersonView[]): PersonView[] {
  return [...people].sort((a, b) => rank[a.role] - rank[b.role] || (a.at < b.at ? -1 : 1));
}
