import { useEffect, useState } from 'preact/hooks';
import { browserRuler, type Ruler, roughly } from './measure';

/** The browser's ruler; a new one once the typeface has arrived. */
export function useRuler(): Ruler {
  const [ruler, setRuler] = useState<{ of: Ruler }>({ of: roughly });
  useEffect(() => {
    let gone = false;
    void document.fonts?.ready.then(() => {
      if (!gone) setRuler({ of: browserRuler() });
    });
    return () => {
      gone = true;
    };
  }, []);
  return ruler.of;
}
