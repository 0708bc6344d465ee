import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { t } from '../../texts/texts';
import type { ActivityView } from '../../wire/workshops';
import { show } from '../bar/FocusPicker';
import { BoardPane } from '../board/BoardPane';
import { ordered } from '../board/picture';
import { TeamResults } from '../plenary/TeamResults';
import { AddPoll } from '../polls/AddPoll';
import { PollPane } from '../polls/PollPane';
import { QuestionsPane } from '../questions/QuestionsPane';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';
import { AfterMeeting, Conclude } from './AfterMeeting';
import { BoardTabs } from './BoardTabs';
import { Checklist } from './Checklist';
import { Earlier } from './Earlier';
import { NewBoardDialog } from './NewBoardDialog';
import { TeamBoards } from './TeamBoards';

/** What is looked at: `room` follows what the room is shown, `prepare` is the checklist or the outcomes, `earlier` the meetings before this one, `results` those of the teams, `conclude` where the conclusion is written, else an activity. */
export type Looking = 'room' | 'prepare' | 'earlier' | 'results' | 'conclude' | (string & {});

/** What the room is doing, as large as it can be; before the meeting the checklist, after it the outcomes. */
export function Centre() {
  const lead = useLead();
  const workshop = useWorkshop();
  const ends = workshop.status === 'draft' || workshop.status === 'closed';
  const [chosen, look] = useState<Looking | null>(null);
  const [adding, setAdding] = useState(false);
  const activities = ordered(lead.meeting.all<ActivityView>('activity'));
  const looking = chosen ?? (ends ? 'prepare' : 'room');
  const shown = looking === 'room' ? workshop.focus : looking;
  const activity = activities.find((one) => one.id === shown);
  return (
    <section class="lead-centre" aria-label={t('lead.tab.now')}>
      <div class="looking">
        <BoardTabs activities={activities} looking={looking} onLook={look} onAdd={() => setAdding(true)} />
        <AddPoll onAdded={look} />
        {activity && activity.id !== workshop.focus && (
          <Button
            small
            icon="screen"
            aria-description={t('lead.centre.notShown')}
            onClick={() => show(lead, activity.id, workshop.focus)}
          >
            {t('lead.centre.showThis')}
          </Button>
        )}
      </div>
      {looking === 'earlier' ? (
        <Earlier />
      ) : looking === 'prepare' ? (
        workshop.status === 'closed' ? (
          <AfterMeeting onLook={look} />
        ) : (
          <Checklist onAddBoard={() => setAdding(true)} />
        )
      ) : looking === 'conclude' ? (
        <div class="after-meeting">
          <Conclude onLook={look} />
        </div>
      ) : looking === 'results' ? (
        <TeamResults activities={activities} />
      ) : activity?.kind === 'board' ? (
        <BoardPane key={activity.id} activity={activity} />
      ) : activity?.kind === 'poll' ? (
        <PollPane key={activity.id} activity={activity} />
      ) : activity?.kind === 'questions' ? (
        <QuestionsPane key={activity.id} activity={activity} />
      ) : activity ? (
        <EmptyState title={activity.title}>{t('lead.centre.otherKind')}</EmptyState>
      ) : (
        <TeamBoards activities={activities} onLook={look} onAdd={() => setAdding(true)} />
      )}
      {adding && <NewBoardDialog onClose={() => setAdding(false)} />}
    </section>
  );
}
