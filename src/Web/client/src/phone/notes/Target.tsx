import { useComputed } from '@preact/signals';
import { Button } from '../../parts/Button';
import { number, plural, t } from '../../texts/texts';
import type { Board } from '../board';

interface Props {
  board: Board;
  /** A note or a group. */
  id: string;
  /** What is voted on, for those who do not see where the buttons stand. */
  name: string;
}

/** What can be voted on: my dots while voting, everybody's when they are shown. */
export function Target({ board, id, name }: Props) {
  const phase = board.phase.value;
  if (phase === 'voting') return board.runs(id) && <Stepper board={board} id={id} name={name} />;
  if (phase === 'results' || phase === 'closed') return <Votes board={board} id={id} />;
  return null;
}

function Stepper({ board, id, name }: Props) {
  const dots = useComputed(() => board.dots(id)).value;
  const most = board.mostDots.value;
  const round = board.round.value;
  const set = (wanted: number) =>
    board.do({ $type: 'setDots', targetId: id, dots: wanted, ...(round ? { round } : {}) });
  const more = dots < most && board.hasDots.value;
  return (
    <fieldset class="stepper" aria-label={t('phone.dotsOn', { name: name.slice(0, 80) })}>
      <Button
        icon="remove"
        label={t('phone.lessDots')}
        aria-disabled={dots === 0}
        onClick={() => dots > 0 && set(dots - 1)}
      />
      <output aria-live="polite">
        <span aria-hidden="true" class="dots">
          {'●'.repeat(Math.min(dots, 10))}
        </span>
        <span class={dots > 0 ? '' : 'none'}>{number(dots)}</span>
      </output>
      <Button
        icon="add"
        label={t('phone.moreDots')}
        aria-disabled={!more}
        onClick={() => more && set(dots + 1)}
      />
    </fieldset>
  );
}

function Votes({ board, id }: { board: Board; id: string }) {
  const mine = board.dots(id);
  const votes = board.votes(id);
  if (!board.tally(id)) return null;
  return (
    <div class="votes">
      <p>
        <strong>{plural('phone.votes', votes)}</strong>
        {mine > 0 && <span class="hint"> {t('phone.myDots', { n: number(mine) })}</span>}
      </p>
      <progress class="bar" max={Math.max(1, board.mostVotes.value)} value={votes} aria-hidden="true" />
    </div>
  );
}
