import { useEffect, useState } from 'preact/hooks';
import { EmptyState } from '../../parts/EmptyState';
import { Waiting } from '../../parts/Waiting';
import { day, t } from '../../texts/texts';
import type { NewColumn } from '../../wire/boards';
import type { Time } from '../../wire/contracts';
import { call } from '../../wire/problem';
import { useLead } from '../session/lead';

interface EarlierBoard {
  id: string;
  content: {
    title: string;
    columns: readonly NewColumn[];
    groups: readonly { id: string; columnId: string; title: string }[];
    notes: readonly { id: string; columnId: string; groupId?: string; text: string }[];
  };
}

/** A meeting before this one, as its room may see it. */
interface EarlierMeeting {
  id: string;
  meeting: {
    workshop: {
      title: string;
      startsAt?: Time;
      conclusion?: string;
      teams: readonly { id: string; name: string }[];
    };
    boards: readonly EarlierBoard[];
    teams: readonly { id: string; conclusion?: string }[];
  };
}

/** What the meetings before this one brought: conclusions first, boards to open; to read, not to change. */
export function Earlier() {
  const lead = useLead();
  const [meetings, setMeetings] = useState<readonly EarlierMeeting[] | null>(null);
  useEffect(() => {
    void call<EarlierMeeting[]>('GET', `/api/workshops/${lead.workshop}/earlier?as=lead`).then(({ body }) =>
      setMeetings(body ?? []),
    );
  }, [lead]);
  if (!meetings) return <Waiting />;
  if (meetings.length === 0) return <EmptyState title={t('lead.earlier.none')} />;
  return (
    <div class="earlier">
      {meetings.map((one) => (
        <One key={one.id} meeting={one.meeting} />
      ))}
    </div>
  );
}

function One({ meeting: { workshop, boards, teams } }: Pick<EarlierMeeting, 'meeting'>) {
  const nameOf = (id: string) => workshop.teams.find((team) => team.id === id)?.name;
  const concluded = teams.filter((team) => team.conclusion);
  return (
    <section class="stack">
      <h2>{workshop.title}</h2>
      {workshop.startsAt && <p class="hint">{day(workshop.startsAt)}</p>}
      <h3>{t('lead.earlier.conclusions')}</h3>
      {workshop.conclusion && <p class="whole">{workshop.conclusion}</p>}
      {concluded.map((team) => (
        <p key={team.id} class="whole">
          <strong>{nameOf(team.id)}</strong> {team.conclusion}
        </p>
      ))}
      {!workshop.conclusion && concluded.length === 0 && (
        <p class="hint">{t('lead.earlier.noConclusions')}</p>
      )}
      {boards.map((board) => (
        <BoardOutline key={board.id} board={board} />
      ))}
    </section>
  );
}

/** A board as an outline: column, group, note. */
function BoardOutline({ board: { content } }: { board: EarlierBoard }) {
  const { title, columns, groups, notes } = content;
  const list = (of: typeof notes) => (
    <ul>
      {of.map((note) => (
        <li key={note.id} class="whole">
          {note.text}
        </li>
      ))}
    </ul>
  );
  return (
    <details>
      <summary>
        {title} <span class="count">{notes.length}</span>
      </summary>
      {columns.map((column) => {
        const here = notes.filter((note) => note.columnId === column.columnId);
        const grouped = groups.filter((group) => here.some((note) => note.groupId === group.id));
        return (
          <div key={column.columnId}>
            {columns.length > 1 && <h4>{column.title}</h4>}
            {list(here.filter((note) => !note.groupId))}
            {grouped.map((group) => (
              <div key={group.id}>
                <h5>{group.title}</h5>
                {list(here.filter((note) => note.groupId === group.id))}
              </div>
            ))}
          </div>
        );
      })}
    </details>
  );
}
