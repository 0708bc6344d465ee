import { useState } from 'preact/hooks';
import { Field } from '../../parts/Field';
import { Select } from '../../parts/Select';
import { t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import { ulid } from '../../wire/ulid';
import type { TeamView, WorkshopCommand } from '../../wire/workshops';
import { lines } from '../board/dialogs/settings';
import { ordered } from '../board/picture';
import { FormDialog } from '../parts/FormDialog';
import { LinesField } from '../parts/LinesField';
import { useLead } from '../session/lead';

/** A board for everybody, for one team, or one for each team. */
export function NewBoardDialog({ onClose }: { onClose: () => void }) {
  const lead = useLead();
  const teams = ordered(lead.meeting.all<TeamView>('team'));
  const [title, setTitle] = useState('');
  const [columns, setColumns] = useState('');
  const [who, setWho] = useState('');
  const save = () => {
    const wanted = who === 'each' ? teams : teams.filter((team) => team.id === who);
    const prompts = lines(columns);
    const boards =
      wanted.length > 0 ? wanted.map((team) => board(title, prompts, team)) : [board(title, prompts)];
    lead.ask(
      boards.map((command) => ({ stream: lead.stream, command })),
      boards.map(({ activityId }) => ({
        stream: lead.stream,
        command: { $type: 'removeActivity', activityId },
      })),
      t('lead.did.board'),
    );
    onClose();
  };
  return (
    <FormDialog
      title={t('lead.centre.addBoard')}
      verb={t('lead.newBoard.add')}
      ready={title.trim() !== ''}
      onSave={save}
      onClose={onClose}
    >
      <Field
        label={t('lead.newBoard.title')}
        value={title}
        onText={setTitle}
        maxLength={limits.title}
        autoFocus
        required
      />
      <LinesField
        label={t('lead.newBoard.columns')}
        hint={t('lead.newBoard.columnsHint')}
        value={columns}
        onText={setColumns}
      />
      {teams.length > 0 && (
        <Select
          label={t('lead.newBoard.who')}
          value={who}
          options={[
            { value: '', text: t('lead.newBoard.everybody') },
            { value: 'each', text: t('lead.newBoard.each') },
            ...teams.map((team) => ({ value: team.id, text: team.name })),
          ]}
          onValue={setWho}
        />
      )}
    </FormDialog>
  );
}

type AddBoard = Extract<WorkshopCommand, { $type: 'addActivity' }>;

function board(title: string, prompts: readonly string[], team?: TeamView): AddBoard {
  return {
    $type: 'addActivity',
    activityId: ulid(),
    kind: 'board',
    title: (team ? `${team.name}: ${title.trim()}` : title.trim()).slice(0, limits.title),
    teamId: team?.id,
    columns: prompts.map((prompt) => ({ columnId: ulid(), title: prompt })),
  };
}
