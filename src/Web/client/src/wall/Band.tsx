import type { ComponentChildren } from 'preact';
import { Connected } from './Counts';
import { JoinCorner } from './JoinCorner';
import type { SceneProps } from './Screen';
import { TimeLeft } from './TimeLeft';

interface Props extends Pick<SceneProps, 'wall' | 'now'> {
  /** The present block, or what stands in its place. */
  title: string;
  /** What is to be done, how much there is. */
  children?: ComponentChildren;
}

/** The top of every working wall: what is now, how long it lasts, how one comes in. */
export function Band({ wall, now, title, children }: Props) {
  const workshop = wall.store.one('workshop').value;
  return (
    <header class="wall-band">
      <div class="words">
        <p class="workshop">{workshop?.title}</p>
        <h1 class={size(title)}>{title}</h1>
        <p class="facts">{children}</p>
      </div>
      {now && <TimeLeft workshop={workshop} clock={wall.connection.clock} />}
      <JoinCorner wall={wall}>
        <Connected wall={wall} />
      </JoinCorner>
    </header>
  );
}

/** Three sizes, so that a title of a line or of three has its place. */
function size(title: string): string {
  if (title.length <= 24) return '';
  return title.length <= 48 ? 'middling' : 'long';
}
