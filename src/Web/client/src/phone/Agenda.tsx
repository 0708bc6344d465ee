import { EmptyState } from '../parts/EmptyState';
import { Logos } from '../parts/Logos';
import { placesOf } from '../parts/places';
import { plural, t, timeOfDay, wholeDay } from '../texts/texts';
import type { AgendaItemView, TeamView, WorkshopView } from '../wire/workshops';
import { agenda, nowAndNext } from './agenda';
import { pictures, type Room } from './room';

/** The whole agenda, and what one should know of the workshop. */
export function Agenda({ room }: { room: Room }) {
  const workshop = room.store.one('workshop').value;
  if (!workshop) return null;
  return (
    <main class="place">
      <h2 class="prompt">{workshop.title}</h2>
      <WhenAndWhere workshop={workshop} />
      <AgendaList room={room} />
      <Context workshop={workshop} />
      <Logos logos={workshop.logos} at={pictures(room)} />
    </main>
  );
}

/** What one should know of the meeting: aim, stage, figures. */
export function Context({ workshop }: { workshop: WorkshopView }) {
  if (workshop.context.length === 0) return null;
  return (
    <section class="stack about">
      <h2>{t('phone.about')}</h2>
      {workshop.context.map((sheet, i) => (
        <details key={i} class="card" open={i === 0}>
          <summary>{sheet.title}</summary>
          <p class="whole">{sheet.text}</p>
        </details>
      ))}
    </section>
  );
}

/** Day, hours and place, as far as they are known. */
export function WhenAndWhere({ workshop }: { workshop: WorkshopView }) {
  const { startsAt, endsAt, place } = workshop;
  const hours = startsAt && [timeOfDay(startsAt), endsAt && timeOfDay(endsAt)].filter(Boolean).join('–');
  const parts = [startsAt && wholeDay(startsAt), hours, place].filter(Boolean);
  return parts.length > 0 ? <p class="hint">{parts.join(' · ')}</p> : null;
}

/** The blocks, the present one marked. */
export function AgendaList({ room }: { room: Room }) {
  const all = placesOf(agenda(room.store), room.store.one('me').value?.teamId);
  const items = all.flatMap((place) => place.map((item, i) => ({ item, beside: i > 0 })));
  const { now } = nowAndNext(room.store);
  if (items.length === 0) return <EmptyState title={t('phone.noAgenda')} />;
  return (
    <ol class="agenda">
      {items.map(({ item, beside }) => (
        <Item key={item.id} room={room} item={item} beside={beside} current={item.id === now?.id} />
      ))}
    </ol>
  );
}

interface ItemProps {
  room: Room;
  item: AgendaItemView;
  /** At the same time as the one above it. */
  beside: boolean;
  current: boolean;
}

function Item({ room, item, beside, current }: ItemProps) {
  const past = item.started && !current;
  const team = item.teamId ? room.store.of<TeamView>('team', item.teamId).value : undefined;
  return (
    <li class={past ? 'past' : ''} aria-current={current ? 'step' : undefined}>
      <span class="time">{!beside && item.startsAt && timeOfDay(item.startsAt)}</span>
      <span class="title">
        {team && <span class="hint whose">{team.name}</span>}
        {item.title}
        {current && <small>{t('phone.now')}</small>}
      </span>
      <span class="hint minutes">{item.minutes > 0 && plural('phone.minutes', item.minutes)}</span>
    </li>
  );
}
