import { Countdown } from '../parts/Countdown';
import { t, timeOfDay } from '../texts/texts';
import type { AgendaItemView } from '../wire/workshops';
import { myEnd, nowAndNext } from './agenda';
import type { Room } from './room';

/** What is now, how long it lasts, and what comes next. */
export function NowBar({ room }: { room: Room }) {
  const workshop = room.store.one('workshop').value;
  const { now, next } = nowAndNext(room.store);
  const endsAt = myEnd(room.store);
  if (!workshop) return null;
  return (
    <header class="now-bar">
      <div>
        <h1>{now?.title ?? workshop.title}</h1>
        {next && <p>{nextWords(next)}</p>}
      </div>
      {now && endsAt && (
        <p class="left">
          <span class="unseen">{t('phone.timeLeft')} </span>
          <Countdown endsAt={endsAt} pausedAt={workshop.pausedAt} clock={room.connection.clock} />
        </p>
      )}
    </header>
  );
}

function nextWords(next: AgendaItemView): string {
  return next.startsAt
    ? t('phone.nextAt', { time: timeOfDay(next.startsAt), title: next.title })
    : t('phone.next', { title: next.title });
}
