import { TeamMark } from '../../parts/marks';
import { plural, t } from '../../texts/texts';
import type { ColumnView } from '../../wire/boards';
import type { TeamView } from '../../wire/workshops';

/** The head of a board's column. */
export function ColumnHead({ column, notes }: { column: ColumnView; notes: number }) {
  return (
    <header class="lane-head">
      <div class="line">
        <h2>{column.title}</h2>
        <span class="count">{notes}</span>
      </div>
      {column.hint && <p class="hint">{column.hint}</p>}
    </header>
  );
}

/** The head of a team: its letter, name, question and how far it is; and who works at its theme now, while teams go round. */
export function TeamHead({
  team,
  notes,
  guests = [],
  track,
}: {
  team: TeamView;
  notes: number | null;
  guests?: readonly TeamView[];
  /** What it does while others do something else. */
  track?: string | undefined;
}) {
  return (
    <header class={`lane-head team team-${team.colour}`}>
      <div class="line">
        <TeamMark colour={team.colour} />
        <h2>{team.name}</h2>
        {notes !== null && <span class="count">{notes}</span>}
      </div>
      {guests.length > 0 && (
        <p class="guests">
          {t('wall.guests')}
          {guests.map((guest) => (
            <TeamMark key={guest.id} colour={guest.colour} name={guest.name} />
          ))}
        </p>
      )}
      {track && <p class="track">{track}</p>}
      {team.question && <p class="hint">{team.question}</p>}
      <p class="unseen">{plural('wall.members', team.members)}</p>
    </header>
  );
}
