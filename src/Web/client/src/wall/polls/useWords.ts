import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Words of a cloud that a wall shows: more would be too small to read from the back. */
const most = 24;
/** Few enough for any wall. */
const least = 6;

/** How many words of a cloud stand on one page of this wall: fewer where they are very long. */
export function useWords(box: RefObject<HTMLElement | null>): number {
  const [words, setWords] = useState(most);
  // After the type has found its size
  useEffect(() => {
    const clouds = [...(box.current?.querySelectorAll('.shown.words') ?? [])];
    if (words > least && clouds.some((cloud) => cloud.getClientRects().length > 1)) setWords(words - 2);
  });
  return words;
}
