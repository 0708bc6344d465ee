import { EmptyState } from '../parts/EmptyState';
import { plural, t, timeOfDay, wholeDay } from '../texts/texts';
import type { AgendaItemView, WorkshopView } from '../wire/contracts';
import { agenda } from './agenda';
import type { Room } from './room';

/** The whole agenda, and what one should know of the workshop. */
export function Agenda({ room }: { room: Room }) {
  const workshop = room.store.one('workshop').value;
  if (!workshop) return null;
  return (
    <main class="place">
      <h2 class="prompt">{workshop.title}</h2>
      <WhenAndWhere workshop={workshop} />
      <AgendaList room={room} />
      {workshop.context.map((sheet) => (
        <details key={sheet.title} class="card">
          <summary>{sheet.title}</summary>
          <p class="whole">{sheet.text}</p>
        </details>
      ))}
    </main>
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
  const items = agenda(room.store);
  const current = room.store.one('workshop').value?.currentItem;
  if (items.length === 0) return <EmptyState title={t('phone.noAgenda')} />;
  return (
    <ol class="agenda">
      {items.map((item) => (
        <Item key={item.id} item={item} current={item.id === current} />
      ))}
    </ol>
  );
}

function Item({ item, current }: { item: AgendaItemView; current: boolean }) {
  const past = item.started && !current;
  return (
    <li class={past ? 'past' : ''} aria-current={current ? 'step' : undefined}>
      <span class="time">{item.startsAt && timeOfDay(item.startsAt)}</span>
      <span class="title">
        {item.title}
        {current && <small>{t('phone.now')}</small>}
      </span>
      <span class="hint minutes">{plural('phone.minutes', item.minutes)}</span>
    </li>
  );
}
