/** Selected notes, and the one from which a range is counted. */
export interface Selection {
  ids: ReadonlySet<string>;
  anchor: string | null;
}

export const nothing: Selection = { ids: new Set(), anchor: null };

/** Only this one. */
export function only(id: string): Selection {
  return { ids: new Set([id]), anchor: id };
}

/** In, if it was out; out, if it was in. */
export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** All from the anchor to this one, in the order shown; what was selected stays. */
export function extended({ ids, anchor }: Selection, order: readonly string[], id: string): Selection {
  const [from, to] = [order.indexOf(anchor ?? id), order.indexOf(id)].sort((a, b) => a - b);
  const range = order.slice(Math.max(0, from ?? 0), (to ?? 0) + 1);
  return { ids: new Set([...ids, ...range]), anchor: anchor ?? id };
}

/** All of these. */
export function all(ids: readonly string[]): Selection {
  return { ids: new Set(ids), anchor: ids[0] ?? null };
}

/** Without those that are gone. */
export function among(selection: Selection, present: ReadonlySet<string>): Selection {
  if ([...selection.ids].every((id) => present.has(id))) return selection;
  return { ...selection, ids: new Set([...selection.ids].filter((id) => present.has(id))) };
}
