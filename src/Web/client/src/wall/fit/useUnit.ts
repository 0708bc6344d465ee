import { useLayoutEffect, useState } from 'preact/hooks';
import { unit } from './unit';

/** Pixels of one unit (unit.ts), also given to the styles as `--u`. */
export function useUnit(): number {
  const [px, setPx] = useState(() => unit(innerWidth, innerHeight));
  useLayoutEffect(() => {
    const measure = () => setPx(unit(innerWidth, innerHeight));
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  useLayoutEffect(() => document.documentElement.style.setProperty('--u', `${px}px`), [px]);
  return px;
}
