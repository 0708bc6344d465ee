import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect } from 'preact/hooks';
import { smallest, steps } from '../unit';

/** Sizes to try, in units, largest first. */
const sizes = [...steps, smallest];

/**
 * Gives what stands in a box (its first child) the largest type at which all of it is in sight; at the smallest it is cut
 * rather than shrunk beyond reading.
 * @returns Does it again.
 */
export function useFit(box: RefObject<HTMLElement | null>, when: readonly unknown[]): () => void {
  const refit = useCallback(() => {
    const outer = box.current;
    const inner = outer?.firstElementChild as HTMLElement | null | undefined;
    if (!outer || !inner) return;
    for (const size of sizes) {
      inner.style.setProperty('--step', String(size));
      if (inner.scrollHeight <= outer.clientHeight && inner.scrollWidth <= outer.clientWidth) return;
    }
  }, []);
  useLayoutEffect(() => {
    refit();
    addEventListener('resize', refit);
    void document.fonts?.ready.then(refit);
    return () => removeEventListener('resize', refit);
  }, when);
  return refit;
}
