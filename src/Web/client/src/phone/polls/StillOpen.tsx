import { t } from '../../texts/texts';
import { streams } from '../../wire/streams';
import { useStream } from '../../wire/useStream';
import type { ActivityView } from '../../wire/workshops';
import { myActivities } from '../agenda';
import { AskSheet } from '../questions/QuestionsPlace';
import type { Room } from '../room';
import { PollSheet } from './PollPlace';

/** After the end: what can still be answered. */
export function StillOpen({ room }: { room: Room }) {
  const open = myActivities(room.store).filter((activity) => activity.afterwards);
  if (open.length === 0) return null;
  return (
    <section class="stack">
      <h2>{t('phone.poll.stillOpen')}</h2>
      {open.map((activity) => (
        <Open key={activity.id} room={room} activity={activity} />
      ))}
    </section>
  );
}

function Open({ room, activity }: { room: Room; activity: ActivityView }) {
  const store = useStream(room.connection, streams.activity(room.workshop, activity));
  if (!store) return null;
  return activity.kind === 'poll' ? (
    <PollSheet room={room} store={store} />
  ) : (
    <AskSheet room={room} store={store} />
  );
}
