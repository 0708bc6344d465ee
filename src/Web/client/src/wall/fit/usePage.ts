import { useEffect, useRef, useState } from 'preact/hooks';
import { pageAfter } from './pages';
import { fixed, turn } from './turning';

/**
 * The page in sight, which turns with all others.
 * @param arrived Called at the turn: the page of a note nobody has seen yet, or null.
 * @param start The page to begin with.
 */
export function usePage(pages: number, arrived: () => number | null = () => null, start = 0): [number] {
  const [page, setPage] = useState(() => pageAfter(0, pages, start));
  const { n, by } = turn.value;
  const first = useRef(n);
  useEffect(() => {
    if (n === first.current) return;
    setPage((now) => pageAfter(now, pages, by, arrived()));
  }, [n]);
  // When the facilitator lets go, they turn on from where they were held
  const kept = fixed.value;
  useEffect(() => {
    if (kept !== null) setPage(kept);
  }, [kept]);
  const last = Math.max(0, pages - 1);
  return [Math.min(fixed.value ?? page, last)];
}
