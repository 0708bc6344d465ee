import { useEffect } from 'preact/hooks';
import { stopped, turnPages } from './fit/turning';
import { toggleView } from './local';
import { changeTheme } from './theme';

const keys: Record<string, () => void> = {
  d: changeTheme,
  f: changeFullScreen,
  ' ': stopTurning,
  ArrowRight: () => turnPages(1),
  PageDown: () => turnPages(1),
  ArrowLeft: () => turnPages(-1),
  PageUp: () => turnPages(-1),
};

/** One key each: D theme, F full screen, space stops the pages, arrows turn them; the views' own keys are in views.ts. */
export function useKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const onControl = event.target instanceof Element && event.target.closest('button, dialog') !== null;
      if (onControl || event.ctrlKey || event.metaKey || event.altKey) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const action = keys[key];
      if (!action && !toggleView(key)) return;
      event.preventDefault();
      action?.();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

export function stopTurning(): void {
  stopped.value = !stopped.peek();
}

export function changeFullScreen(): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  change?.catch(() => {});
}
