/** Length as the server counts it: Unicode code points. */
export function length(text: string): number {
  let n = 0;
  for (const _ of text) n++;
  return n;
}

/** Characters left, only when it is time to say so: in the last tenth of the limit, or over it; else null. */
export function left(text: string, limit: number): number | null {
  const rest = limit - length(text);
  return rest <= limit / 10 ? rest : null;
}
