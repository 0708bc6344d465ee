import { useEffect } from 'preact/hooks';

/** Keeps the page as high as what is seen of it: some browsers lay their keyboard over the page. */
export function useViewport(): void {
  useEffect(() => {
    const seen = window.visualViewport;
    if (!seen) return;
    const resize = () => document.documentElement.style.setProperty('--seen', `${Math.round(seen.height)}px`);
    resize();
    seen.addEventListener('resize', resize);
    return () => {
      seen.removeEventListener('resize', resize);
      document.documentElement.style.removeProperty('--seen');
    };
  }, []);
}
