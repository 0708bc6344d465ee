import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Field } from '../../parts/Field';
import { t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import { ulid } from '../../wire/ulid';
import type { PersonView, TeamView, WorkshopCommand } from '../../wire/workshops';
import { LinesField } from '../parts/LinesField';
import { type Lead, useLead } from '../session/lead';

/** A new team, or another wording for one. */
export function TeamDialog({ id, onClose }: { id: string | null; onClose: () => void }) {
  const lead = useLead();
  const team = lead.meeting.of<TeamView>('team', id ?? '').value;
  const [name, setName] = useState(team?.name ?? '');
  const [question, setQuestion] = useState(team?.question ?? '');
  const [capacity, setCapacity] = useState(team?.capacity ? String(team.capacity) : '');
  const save = (event: Event) => {
    event.preventDefault();
    const wanted = { name: name.trim(), question: question.trim(), capacity: Number(capacity) || 0 };
    if (team) editTeam(lead, team, wanted);
    else addTeam(lead, wanted);
    onClose();
  };
  return (
    <Dialog title={t(team ? 'lead.team.edit' : 'lead.team.add')} onClose={onClose}>
      <form class="stack" onSubmit={save}>
        <Field
          label={t('lead.team.name')}
          value={name}
          onText={setName}
          maxLength={limits.title}
          autoFocus
          required
        />
        <LinesField
          label={t('lead.team.question')}
          hint={t('lead.team.questionHint')}
          rows={2}
          value={question}
          onText={setQuestion}
          maxLength={limits.paragraph}
        />
        <Field
          label={t('lead.team.capacity')}
          type="number"
          min={0}
          max={1000}
          value={capacity}
          onText={setCapacity}
        />
        <div class="row">
          <Button type="submit" kind="primary" disabled={!name.trim()}>
            {t('common.save')}
          </Button>
          {team && (
            <Button
              kind="danger"
              onClick={() => {
                removeTeam(lead, team);
                onClose();
              }}
            >
              {t('lead.team.remove')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}

interface Wanted {
  name: string;
  question: string;
  capacity: number;
}

function addTeam(lead: Lead, wanted: Wanted): void {
  const teamId = ulid();
  lead.tell({ $type: 'addTeam', teamId, ...wanted }, [{ $type: 'removeTeam', teamId }], t('lead.did.team'));
}

function editTeam(lead: Lead, { id: teamId, name, question, capacity }: TeamView, wanted: Wanted): void {
  lead.tell(
    { $type: 'editTeam', teamId, ...wanted },
    [{ $type: 'editTeam', teamId, name, question: question ?? '', capacity: capacity ?? 0 }],
    t('lead.did.team'),
  );
}

/** Undoing brings the team and its people back. */
function removeTeam(lead: Lead, { id: teamId, name, question, colour, capacity }: TeamView): void {
  const members = lead.meeting.all<PersonView>('person').filter((person) => person.teamId === teamId);
  const back: WorkshopCommand[] = [
    { $type: 'addTeam', teamId, name, question, colour, capacity },
    ...members.map(({ id: participant }): WorkshopCommand => ({ $type: 'assign', participant, teamId })),
  ];
  lead.tell({ $type: 'removeTeam', teamId }, back, t('lead.did.teamRemoved'));
}
