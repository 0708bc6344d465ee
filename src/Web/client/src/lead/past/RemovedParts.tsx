import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { t } from '../../texts/texts';
import { call } from '../../wire/problem';
import type { ActivityView, TeamView, WorkshopCommand } from '../../wire/workshops';
import { useLead } from '../session/lead';

interface Parts {
  activities: readonly ActivityView[];
  teams: readonly TeamView[];
}

/** Boards and teams that were taken away: nothing of them is lost, and each can come back. */
export function RemovedParts({ onClose }: { onClose: () => void }) {
  const lead = useLead();
  const [parts, setParts] = useState<Parts | null | undefined>(undefined);
  useEffect(() => {
    void call<Parts>('GET', `/api/workshops/${lead.workshop}/removed?as=lead`).then(({ body }) =>
      setParts(body ?? null),
    );
  }, []);
  const back = (command: WorkshopCommand, undo: WorkshopCommand) => {
    lead.tell(command, [undo], t('lead.did.restored'));
    onClose();
  };
  const empty = parts && parts.activities.length + parts.teams.length === 0;
  return (
    <Dialog title={t('lead.removedParts.title')} onClose={onClose}>
      <p role="status">
        {parts === undefined && t('lead.removed.asking')}
        {parts === null && t('lead.history.failed')}
        {empty && t('lead.removedParts.none')}
      </p>
      <ul class="history">
        {parts?.activities.map(({ id: activityId, kind, title, teamId }) => (
          <li key={activityId}>
            <strong>{title}</strong>
            <Button
              small
              icon="undo"
              onClick={() =>
                back(
                  {
                    $type: 'addActivity',
                    activityId,
                    kind,
                    title,
                    teamId: present(teamId, lead.meeting.ids('team').value),
                  },
                  { $type: 'removeActivity', activityId },
                )
              }
            >
              {t('lead.removedParts.board')}
            </Button>
          </li>
        ))}
        {parts?.teams.map(({ id: teamId, name, question, colour, capacity }) => (
          <li key={teamId}>
            <strong>{name}</strong>
            <Button
              small
              icon="undo"
              onClick={() =>
                back(
                  { $type: 'addTeam', teamId, name, question, colour, capacity },
                  { $type: 'removeTeam', teamId },
                )
              }
            >
              {t('lead.removedParts.team')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** A board of a team that is gone comes back as everybody's. */
function present(teamId: string | undefined, teams: readonly string[]): string | undefined {
  return teamId && teams.includes(teamId) ? teamId : undefined;
}
