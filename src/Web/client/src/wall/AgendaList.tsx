import { t, timeOfDay } from '../texts/texts';
import type { AgendaItemView } from '../wire/contracts';

/** Blocks that the wall has room for. */
const most = 8;

/** The agenda of the day: what is over is left out first, where there is not room for all. */
export function AgendaList({
  agenda,
  now,
  next,
}: {
  agenda: readonly AgendaItemView[];
  now?: AgendaItemView | undefined;
  next?: AgendaItemView | undefined;
}) {
  const from = Math.max(
    0,
    Math.min(agenda.indexOf((now ?? next) as AgendaItemView) - 1, agenda.length - most),
  );
  return (
    <section class="wall-agenda">
      <h2>{t('wall.agenda')}</h2>
      <ol>
        {agenda.slice(from, from + most).map((item) => (
          <li
            key={item.id}
            class={item === now ? 'now' : item.started ? 'over' : item === next ? 'next' : ''}
            aria-current={item === now ? 'step' : undefined}
          >
            <span class="time">
              {item.startsAt ? timeOfDay(item.startsAt) : t('wall.minutes', { n: item.minutes })}
            </span>
            <span class="title">{item.title}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
