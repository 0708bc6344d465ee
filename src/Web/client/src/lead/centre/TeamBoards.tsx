import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { t } from '../../texts/texts';
import type { Phase } from '../../wire/boards';
import { streams } from '../../wire/streams';
import type { ActivityView } from '../../wire/workshops';
import { PhaseStepper } from '../board/PhaseStepper';
import { Rounds } from '../plenary/Rounds';
import { useLead } from '../session/lead';
import { TeamBoard } from './TeamBoard';

interface Props {
  activities: readonly ActivityView[];
  onLook: (activity: string) => void;
  onAdd: () => void;
}

/** Teams at work: their boards side by side, with one phase for all of them. */
export function TeamBoards({ activities, onLook, onAdd }: Props) {
  const lead = useLead();
  const boards = activities.filter((one) => one.kind === 'board' && one.teamId);
  if (boards.length === 0)
    return (
      <EmptyState title={t('lead.teams.noBoards')}>
        {t('lead.teams.noBoardsHint')}
        <br />
        <Button kind="primary" onClick={onAdd}>
          {t('lead.centre.addBoard')}
        </Button>
      </EmptyState>
    );
  const all = (phase: Phase) =>
    lead.ask(
      boards.map((board) => ({
        stream: streams.activity(lead.workshop, board),
        command: { $type: 'setPhase', phase },
      })),
    );
  return (
    <div class="team-boards-pane">
      <PhaseStepper phase={null} onPhase={all} />
      <Rounds />
      <div class="team-boards" style={{ '--across': across(boards.length) }}>
        {boards.map((board) => (
          <TeamBoard key={board.id} activity={board} onOpen={() => onLook(board.id)} />
        ))}
      </div>
    </div>
  );
}

/** How many stand in a row where there is room, so that no row is left half empty. */
function across(count: number): number {
  const rows = Math.ceil(count / 4);
  return Math.ceil(count / rows);
}
