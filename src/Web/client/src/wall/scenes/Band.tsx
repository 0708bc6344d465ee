import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { type Try, useFit } from '../fit/useFit';
import type { SceneProps } from '../Screen';
import { Connected } from './Counts';
import { JoinCorner } from './JoinCorner';
import { TimeLeft } from './TimeLeft';

/** A long title stands there whole: in smaller type, and then without the workshop's own above it. */
const tries: readonly Try[] = [
  { size: 4 },
  { size: 3.2 },
  { size: 2.6 },
  { size: 3.2, bare: true },
  { size: 2.6, bare: true },
  { size: 2, bare: true },
];

interface Props extends Pick<SceneProps, 'wall' | 'now'> {
  /** The present block, or what stands in its place. */
  title: string;
  /** What is to be done, how much there is. */
  children?: ComponentChildren;
}

/** The top of every working wall: what is now, how long it lasts, how one comes in. */
export function Band({ wall, now, title, children }: Props) {
  const workshop = wall.store.one('workshop').value;
  const words = useRef<HTMLDivElement>(null);
  useFit(words, tries);
  return (
    <header class="wall-band">
      <div class="words" ref={words}>
        <div>
          <p class="workshop">{workshop?.title}</p>
          <h1>{title}</h1>
          <p class="facts">{children}</p>
        </div>
      </div>
      {now && <TimeLeft workshop={workshop} clock={wall.connection.clock} />}
      <JoinCorner wall={wall}>
        <Connected wall={wall} />
      </JoinCorner>
    </header>
  );
}
