import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { PageDots } from './PageDots';
import { fixed } from './turning';
import { useFlow } from './useFlow';
import { usePage } from './usePage';

interface Props {
  /** Sizes of type to try, in units, largest first; at the last one it takes as many pages as it needs. */
  sizes: readonly number[];
  /** Stands in the middle of the page, where there is room. */
  centred?: boolean;
  /** Sections, each of which begins a page; what is inside goes on over the next pages where one is not enough. */
  children: ComponentChildren;
}

/** Anything that is read, in the largest type that stands on one page, else on pages that turn: nothing of it is ever cut off. */
export function Pages({ sizes, centred = false, children }: Props) {
  const flow = useRef<HTMLDivElement>(null);
  const { pages, first } = useFlow(flow, sizes);
  const [turned] = usePage(pages);
  const page = fixed.value === null ? (turned + first) % pages : turned;
  return (
    <div class={centred ? 'wall-pages centred' : 'wall-pages'}>
      <div class="body">
        {/* Two names for one movement: a new name is what begins it anew */}
        <div ref={flow} class="flow" data-turned={page % 2 === 0 ? 'even' : 'odd'} style={{ '--page': page }}>
          {children}
        </div>
      </div>
      <PageDots page={page} pages={pages} />
    </div>
  );
}
