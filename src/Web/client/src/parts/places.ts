/** What of a block decides where on the time line it stands. */
interface Blocky {
  teamId?: string | undefined;
}

/** Blocks of different teams that follow each other are held at the same time: one place of the time line (AgendaPlace.cs). */
export function places<Block extends Blocky>(items: readonly Block[]): Block[][] {
  const all: Block[][] = [];
  for (const item of items) {
    const last = all.at(-1);
    if (last && beside(item, last)) last.push(item);
    else all.push([item]);
  }
  return all;
}

function beside(item: Blocky, others: readonly Blocky[]): boolean {
  return Boolean(item.teamId) && others.every(({ teamId }) => teamId && teamId !== item.teamId);
}

/** The places of an agenda in which somebody of that team is: their own block only, where it has one. */
export function placesOf<Block extends Blocky>(items: readonly Block[], team: string | undefined): Block[][] {
  return places(items).map((place) => {
    const own = place.find((item) => item.teamId && item.teamId === team);
    return own ? [own] : place;
  });
}
