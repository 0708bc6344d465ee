import { effect, untracked } from '@preact/signals';
import { plural, t } from '../../texts/texts';
import type { Placement } from '../../wire/contracts';
import type { PersonView, TeamView, WorkshopCommand } from '../../wire/workshops';
import type { Back } from '../session/history';
import type { Lead } from '../session/lead';

/** The team of each person who is inside, by their id. */
export type Seats = ReadonlyMap<string, string | undefined>;

/** Spreads everybody over the teams, as a step that can be taken back. */
export function balance(lead: Lead, by?: 'sector' | 'organisation', seed?: string): void {
  const command: WorkshopCommand = { $type: 'balanceTeams', ...(by && { by }), ...(seed && { seed }) };
  const before = seatsOf(lead);
  let put: Seats | null = null;
  const [letter] = lead.ask(
    [{ stream: lead.stream, command }],
    () => takenBack(lead, before, put),
    t(seed ? 'lead.did.shuffled' : 'lead.did.balanced'),
  );
  void letter?.then((id) => whenShown(lead, id)).then((seats) => (put = seats));
}

/**
 * Who goes back to where they were: those whom the balancing moved, who are still where it put them, and whose team is still there.
 * @param put Where it put them; null when that is not known yet, and nobody can have been moved on.
 */
export function backFrom(
  before: Seats,
  put: Seats | null,
  now: Seats,
  teams: ReadonlySet<string>,
): { places: Placement[]; left: number } {
  const places: Placement[] = [];
  let left = 0;
  for (const [participant, teamId] of before) {
    const from = put?.get(participant);
    const there = now.get(participant);
    if (!now.has(participant) || (put && (from === teamId || there === teamId))) continue;
    if ((put && there !== from) || (teamId && !teams.has(teamId))) left++;
    else places.push({ participant, teamId, from });
  }
  return { places, left };
}

/** People of one command, far below its largest size. */
const together = 200;

function takenBack(lead: Lead, before: Seats, put: Seats | null): Back {
  const teams = new Set(lead.meeting.all<TeamView>('team').map(({ id }) => id));
  const { places, left } = backFrom(before, put, seatsOf(lead), teams);
  const asks = Array.from({ length: Math.ceil(places.length / together) }, (_, i) => ({
    stream: lead.stream,
    command: { $type: 'assignAll', places: places.slice(i * together, (i + 1) * together) } as const,
  }));
  return { asks, rest: left > 0 ? plural('lead.balance.left', left) : '' };
}

function seatsOf(lead: Lead): Seats {
  const inside = lead.meeting
    .all<PersonView>('person')
    .filter(({ removed, waiting }) => !removed && !waiting);
  return new Map(inside.map(({ id, teamId }) => [id, teamId]));
}

/** Where everybody is as soon as the page shows what came of a letter. */
function whenShown(lead: Lead, letter: string): Promise<Seats> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      const version = lead.outbox.settled.value.find(({ id }) => id === letter)?.version;
      if (version === undefined || (lead.meeting.version.value ?? 0) < version) return;
      resolve(untracked(() => seatsOf(lead)));
      queueMicrotask(() => stop());
    });
  });
}
