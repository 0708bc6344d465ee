import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { Menu } from '../../parts/Menu';
import { TeamMark } from '../../parts/marks';
import { t } from '../../texts/texts';
import type { ActivityView, TeamView } from '../../wire/workshops';
import { RemovedParts } from '../past/RemovedParts';
import { useLead } from '../session/lead';
import { titleOf } from '../session/titles';
import { useWorkshop } from '../session/useWorkshop';
import type { Looking } from './Centre';

interface Props {
  activities: readonly ActivityView[];
  looking: Looking;
  onLook: (looking: Looking) => void;
  onAdd: () => void;
}

/** All boards to look at, in one row: the teams' first, then the one that the room sees; looking at one changes nothing for the room. */
export function BoardTabs({ activities, looking, onLook, onAdd }: Props) {
  const lead = useLead();
  const { focus, status, earlier } = useWorkshop();
  const [removed, showRemoved] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    row.current
      ?.querySelector('[aria-pressed=true]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [looking, focus]);
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
      {focus === id && (
        <span class="tag in-room">
          <Icon name="screen" />
          {t('lead.centre.shown')}
        </span>
      )}
    </button>
  );
  const place = ({ id, teamId }: ActivityView) => (teamId ? 0 : id === focus ? 1 : 2);
  const boards = [...activities].sort((a, b) => place(a) - place(b));
  return (
    <nav class="board-tabs" aria-label={t('lead.centre.boards')}>
      <div class="tabs" ref={row}>
        {status === 'draft' && tab('prepare', t('lead.centre.prepare'))}
        {status === 'closed' && tab('prepare', t('lead.centre.after'))}
        {earlier && tab('earlier', t('lead.earlier'))}
        {tab('room', t('lead.centre.room'))}
        {lead.meeting.ids('team').value.length > 1 && tab('results', t('lead.centre.results'))}
        {boards.map((one) =>
          tab(one.id, titleOf(lead, one), lead.meeting.of<TeamView>('team', one.teamId ?? '').value),
        )}
      </div>
      <Menu
        label={t('lead.centre.allBoards')}
        items={[
          ...boards.map((one) => ({ text: titleOf(lead, one), do: () => onLook(one.id) })),
          ...(status === 'closed'
            ? []
            : [{ text: t('lead.after.conclusion'), icon: 'check' as const, do: () => onLook('conclude') }]),
          { text: t('lead.removedParts.title'), icon: 'undo', do: () => showRemoved(true) },
        ]}
      />
      {removed && <RemovedParts onClose={() => showRemoved(false)} />}
      <Button kind="quiet" small icon="add" label={t('lead.centre.addBoard')} onClick={onAdd} />
    </nav>
  );
}
