/** A text without case and marks, so that "skunu" finds "Šķūņu". */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Does a text hold all words of a query, in any order? */
export function matches(text: string, query: string): boolean {
  const within = folded(text);
  return folded(query)
    .split(/\s+/)
    .every((word) => within.includes(word));
}
