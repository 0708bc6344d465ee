import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** How what stands in columns beside each other is shared over pages. */
interface Flow {
  /** At least 1. */
  pages: number;
  /** The page with what the room is at (`data-here`), from 0. */
  first: number;
}

/** Gives each section the largest of these sizes (units, largest first) at which it stands on one page, and counts the pages. */
export function useFlow(ref: RefObject<HTMLElement | null>, sizes: readonly number[]): Flow {
  const [flow, setFlow] = useState<Flow>({ pages: 1, first: 0 });
  const measure = useCallback(() => {
    if (!ref.current) return;
    size([...ref.current.children] as HTMLElement[], sizes);
    const found = shared(ref.current);
    setFlow((before) => (before.pages === found.pages && before.first === found.first ? before : found));
  }, [sizes]);
  // What it holds may be other after every drawing
  useLayoutEffect(measure);
  useLayoutEffect(() => {
    if (!ref.current) return;
    const observer = new ResizeObserver(measure);
    observer.observe(ref.current);
    void document.fonts?.ready.then(measure);
    return () => observer.disconnect();
  }, [measure]);
  return flow;
}

/** All sections at once, halving what is left to try: each try lays the page out anew, and an old computer takes its time. */
function size(sections: readonly HTMLElement[], sizes: readonly number[]): void {
  const give = (section: HTMLElement, place: number) =>
    section.style.setProperty('--step', String(sizes[Math.min(place, sizes.length - 1)]));
  for (const section of sections) section.classList.remove('whole');
  // The first size that fits is one of from … to; past the last one, none does
  const all = sections.map((section) => ({ section, from: 0, to: sizes.length }));
  for (let left = all; left.length > 0; left = left.filter(({ from, to }) => from < to)) {
    for (const { section, from, to } of left) give(section, Math.floor((from + to) / 2));
    for (const one of left) {
      const middle = Math.floor((one.from + one.to) / 2);
      if (one.section.getClientRects().length > 1) one.from = middle + 1;
      else one.to = middle;
    }
  }
  for (const { section, from } of all) {
    give(section, from);
    section.classList.toggle('whole', from < sizes.length);
  }
}

function shared(flow: HTMLElement): Flow {
  const gap = Number.parseFloat(getComputedStyle(flow).columnGap) || 0;
  const width = flow.clientWidth + gap;
  const here = flow.querySelector('[data-here]');
  const from = here ? here.getBoundingClientRect().left - flow.getBoundingClientRect().left : 0;
  return {
    pages: Math.max(1, Math.round((flow.scrollWidth + gap) / width)),
    first: Math.max(0, Math.floor(from / width)),
  };
}
