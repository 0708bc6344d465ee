import type { Entry } from './register';

/** People under their sectors: sectors and surnames as Latvian sorts its letters, those without a sector last. */
export function sectorsOf(entries: readonly Entry[]): { sector: string; people: Entry[] }[] {
  const { compare } = new Intl.Collator('lv');
  const all = new Map<string, Entry[]>();
  for (const entry of entries) {
    const sector = entry.sector?.trim() ?? '';
    all.set(sector, [...(all.get(sector) ?? []), entry]);
  }
  return [...all]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || compare(a, b))
    .map(([sector, people]) => ({
      sector,
      people: [...people].sort(
        (a, b) => compare(surname(a), surname(b)) || compare(a.name ?? '', b.name ?? ''),
      ),
    }));
}

function surname({ name }: Entry): string {
  return (name ?? '').trim().split(' ').at(-1) ?? '';
}
