import { useRef } from 'preact/hooks';

/**
 * An order that does not jump: things keep their places until `again` changes, what is new comes last.
 * @param sorted As they would stand now.
 * @param again When this changes, they are put in order anew.
 * @returns Them in the calm order, and whether a new order would differ.
 */
export function useCalmOrder<T extends { id: string }>(
  sorted: readonly T[],
  again: number,
): { calm: T[]; moved: boolean } {
  const kept = useRef<{ again: number; ids: readonly string[] }>({ again, ids: [] });
  const fresh = kept.current.again !== again || kept.current.ids.length === 0;
  const calm = fresh ? [...sorted] : calmly(sorted, kept.current.ids);
  const ids = calm.map(({ id }) => id);
  kept.current = { again, ids };
  return { calm, moved: sorted.some(({ id }, i) => id !== ids[i]) };
}

/** What was there in its old order, then what is new. */
export function calmly<T extends { id: string }>(sorted: readonly T[], before: readonly string[]): T[] {
  const place = new Map(before.map((id, i) => [id, i]));
  const of = ({ id }: T) => place.get(id) ?? before.length;
  return [...sorted].sort((a, b) => of(a) - of(b));
}
