import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect } from 'preact/hooks';

/** A size of type in units; with `bare`, what can be done without (the styles say what) is left out. */
export interface Try {
  size: number;
  bare?: boolean;
}

/**
 * Gives what stands in a box (its first child) the first of these sizes at which all of it is in sight. Where none will do, the box
 * is marked `over`, and grows: nothing is cut off.
 */
export function useFit(box: RefObject<HTMLElement | null>, tries: readonly Try[]): void {
  const fit = useCallback(() => {
    const outer = box.current;
    const inner = outer?.firstElementChild as HTMLElement | null | undefined;
    if (!outer || !inner) return;
    outer.classList.remove('over');
    for (const { size, bare = false } of tries) {
      outer.classList.toggle('bare', bare);
      inner.style.setProperty('--step', String(size));
      if (inner.offsetHeight <= outer.clientHeight + 1) return;
    }
    outer.classList.add('over');
  }, [tries]);
  // What it holds may be other after every drawing
  useLayoutEffect(fit);
  useLayoutEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(fit);
    observer.observe(box.current);
    void document.fonts?.ready.then(fit);
    return () => observer.disconnect();
  }, [fit]);
}
