import { useEffect } from 'preact/hooks';

/** Keeps the screen awake while the page is in sight, where the browser can. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let gone = false;
    const ask = async () => {
      if (gone || document.visibilityState !== 'visible' || (lock && !lock.released)) return;
      lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
      if (gone) void lock?.release();
    };
    // The browser takes the lock away whenever the page is out of sight.
    document.addEventListener('visibilitychange', ask);
    void ask();
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}
