import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { TeamMark } from '../../parts/marks';
import { t } from '../../texts/texts';
import type { ActivityView, TeamView } from '../../wire/contracts';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';
import type { Looking } from './Centre';

interface Props {
  activities: readonly ActivityView[];
  looking: Looking;
  onLook: (looking: Looking) => void;
  onAdd: () => void;
}

/** All boards to look at; looking at one changes nothing for the room. */
export function BoardTabs({ activities, looking, onLook, onAdd }: Props) {
  const lead = useLead();
  const { focus, status } = useWorkshop();
  const tab = (id: Looking, text: string, team?: TeamView) => (
    <button
      key={id}
      type="button"
      class="tab"
      aria-pressed={looking === id}
      title={text}
      onClick={() => onLook(id)}
    >
      {team ? <TeamMark colour={team.colour} name={text} /> : <span>{text}</span>}
      {focus === id && <Icon name="screen" label={t('lead.centre.shown')} />}
    </button>
  );
  return (
    <nav class="board-tabs" aria-label={t('lead.centre.boards')}>
      {status === 'draft' && tab('prepare', t('lead.centre.prepare'))}
      {status === 'closed' && tab('prepare', t('lead.centre.after'))}
      {tab('room', t('lead.centre.room'))}
      {activities.map((one) =>
        tab(one.id, one.title, lead.meeting.of<TeamView>('team', one.teamId ?? '').value),
      )}
      <Button kind="quiet" small icon="add" label={t('lead.centre.addBoard')} onClick={onAdd} />
    </nav>
  );
}
