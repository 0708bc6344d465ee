import { t } from '../../texts/texts';
import { dotsOn, type Picture } from '../board/picture';

/** Something that can be voted on, with its votes. */
export interface Contender {
  id: string;
  name: string;
  votes: number;
}

/** What got votes in the present round, the most first; a group is known by its title. */
export function standings(picture: Picture): Contender[] {
  return named(picture)
    .map((one) => ({ ...one, votes: dotsOn(picture, one.id) }))
    .filter(({ votes }) => votes > 0)
    .sort((a, b) => b.votes - a.votes || a.name.localeCompare(b.name));
}

/** The first so many; whoever has as many votes as the last of them is among them. */
export function top(all: readonly Contender[], count: number): Contender[] {
  const least = all[Math.min(count, all.length) - 1]?.votes ?? 0;
  return all.filter(({ votes }) => votes >= least);
}

/** Names of all that can be voted on, by id. */
export function namesOf(picture: Picture): ReadonlyMap<string, string> {
  return new Map(named(picture).map(({ id, name }) => [id, name]));
}

function named({ groups, notes }: Picture): { id: string; name: string }[] {
  return [
    ...groups.map(({ id, title }) => ({ id, name: title || t('lead.group.unnamed') })),
    ...notes.map(({ id, text }) => ({ id, name: text })),
  ];
}
