import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { t } from '../texts/texts';
import { streams } from '../wire/streams';
import { useStream } from '../wire/useStream';
import type { ActivityView } from '../wire/workshops';
import { inFocus, mayWrite, myTeam, teams } from './agenda';
import { BoardPlace } from './BoardPlace';
import { AboutMe } from './me/AboutMe';
import { PollPlace } from './polls/PollPlace';
import { QuestionsPlace } from './questions/QuestionsPlace';
import type { Room } from './room';
import { useStay } from './stay';
import { MyTeam } from './team/MyTeam';
import { TeamChoice } from './team/TeamChoice';

/** What is to be done now. */
export function Now({ room }: { room: Room }) {
  const { store } = room;
  const wantsTeam = teams(store).length > 0 && !myTeam(store) && mayWrite(store.one('me').value);
  const focus = store.one('workshop').value?.focus;
  const { shown, stays, follow } = useStay(
    room.workshop,
    inFocus(store),
    store.all<ActivityView>('activity'),
  );
  if (wantsTeam && !focus && !stays) return <TeamChoice room={room} />;
  if (shown.length === 0) return <NothingNow room={room} />;
  return (
    <Activities
      room={room}
      activities={shown}
      notice={stays && <RoomWentOn follow={follow} />}
      onWritten={() => stays && follow()}
    />
  );
}

/** Over the board where somebody is still writing. */
function RoomWentOn({ follow }: { follow: () => void }) {
  return (
    <div class="notice" role="status">
      <p>{t('phone.wentOn')}</p>
      <Button small kind="quiet" onClick={follow}>
        {t('phone.goAlong')}
      </Button>
    </div>
  );
}

/** Kinds of activities that a phone can show. */
const known: readonly string[] = ['board', 'poll', 'questions'];

interface ActivitiesProps {
  room: Room;
  activities: readonly ActivityView[];
  notice: ComponentChildren;
  onWritten: () => void;
}

/** Boards of the own team can be several: one at a time. */
function Activities({ room, activities, notice, onWritten }: ActivitiesProps) {
  const [chosen, choose] = useState<string | null>(null);
  const activity = activities.find((one) => one.id === chosen) ?? activities[0];
  const stream = activity && known.includes(activity.kind) ? streams.activity(room.workshop, activity) : null;
  const board = useStream(room.connection, stream);
  if (!activity) return null;
  if (!known.includes(activity.kind)) return <NothingNow room={room} />;
  const switcher = activities.length > 1 && (
    <label class="board-choice">
      <span class="unseen">{t('phone.board')}</span>
      <select class="input" value={activity.id} onChange={(event) => choose(event.currentTarget.value)}>
        {activities.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </select>
    </label>
  );
  const above = (
    <>
      {notice}
      {switcher}
    </>
  );
  if (board && activity.kind === 'poll')
    return <PollPlace key={board.stream} room={room} store={board} above={above} />;
  if (board && activity.kind === 'questions')
    return <QuestionsPlace key={board.stream} room={room} store={board} above={above} />;
  return board ? (
    <BoardPlace
      key={board.stream}
      room={room}
      store={board}
      activity={activity}
      above={above}
      onWritten={onWritten}
    />
  ) : (
    <main />
  );
}

function NothingNow({ room }: { room: Room }) {
  return (
    <main class="place">
      <AboutMe room={room} />
      <MyTeam room={room} />
      <EmptyState title={t('phone.nothingNow')}>{t('phone.nothingNowHint')}</EmptyState>
    </main>
  );
}
