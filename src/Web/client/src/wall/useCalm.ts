import { effect, untracked } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';

/** The least time between two pictures of what changes all the time, in milliseconds: one reads a word before it moves. */
export const calm = 3000;

/**
 * What `read` makes of signals. The first change after a quiet while is there at once, of many in a row the newest, at most one
 * every `calm`: twenty answers a second neither keep an old computer busy nor make a cloud of words dance.
 * @param read Null: there is nothing to see yet, and what comes then is there at once.
 * @param on When one of these changes, something else is read.
 */
export function useCalm<T>(read: () => T, on: readonly unknown[]): T {
  const [shown, setShown] = useState(() => untracked(read));
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = effect(() => {
      const next = read();
      const take = () => {
        if (next !== null) last = performance.now();
        setShown(() => next);
      };
      clearTimeout(timer);
      const wait = last + calm - performance.now();
      if (wait > 0) timer = setTimeout(take, wait);
      else take();
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, on);
  return shown;
}
