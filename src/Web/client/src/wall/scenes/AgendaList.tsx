import { TeamMark } from '../../parts/marks';
import { t, timeOfDay } from '../../texts/texts';
import type { TeamView } from '../../wire/workshops';
import { Pages } from '../fit/Pages';
import type { SceneProps } from '../Screen';
import type { Block } from '../scene';

/** The agenda is not the largest thing on the wall. */
const sizes = [3, 2.4, 2];

/** The agenda of the day. Where it takes more than one page, the one with the present block, or the next, comes first. */
export function AgendaList({
  wall,
  agenda,
  now,
  next,
}: Pick<SceneProps, 'wall' | 'agenda' | 'now' | 'next'>) {
  const teams = wall.store.all<TeamView>('team');
  const here = now ?? next;
  return (
    <section class="wall-agenda">
      <h2>{t('wall.agenda')}</h2>
      <Pages sizes={sizes}>
        <ol>
          {agenda.map((item) => (
            <li
              key={item.id}
              class={item === now ? 'now' : item.started ? 'over' : item === next ? 'next' : ''}
              aria-current={item === now ? 'step' : undefined}
              data-here={item === here || undefined}
            >
              <span class="time">
                {item.startsAt ? timeOfDay(item.startsAt) : t('wall.minutes', { n: item.minutes })}
              </span>
              {item.tracks.length > 0 ? <Tracks block={item} teams={teams} /> : <span>{item.title}</span>}
            </li>
          ))}
        </ol>
      </Pages>
    </section>
  );
}

/** What teams do at the same time, each with its mark. */
export function Tracks({ block, teams }: { block: Block; teams: readonly TeamView[] }) {
  const of = (id: string | undefined) => teams.find((team) => team.id === id);
  return (
    <ul class="wall-tracks">
      {block.tracks.map(({ id, title, teamId }) => (
        <li key={id}>
          <TeamMark colour={of(teamId)?.colour ?? 1} name={of(teamId)?.name ?? ''} />
          <span>{title}</span>
        </li>
      ))}
    </ul>
  );
}
