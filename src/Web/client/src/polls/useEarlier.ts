import type { Connection } from '../wire/connection';
import type { PollView } from '../wire/polls';
import type { Store } from '../wire/store';
import { streams } from '../wire/streams';
import { useStream } from '../wire/useStream';

/** The earlier poll that this one asks again, or null. Of its results one sees what one may see there. */
export function useEarlier(
  connection: Connection,
  workshop: string,
  poll: Pick<PollView, 'repeats'> | undefined,
): Store | null {
  const stream = poll?.repeats ? streams.activity(workshop, { kind: 'poll', id: poll.repeats }) : null;
  return useStream(connection, stream);
}
