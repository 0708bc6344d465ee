import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Field } from '../../parts/Field';
import { number, plural, t } from '../../texts/texts';
import type { BoardCommand, RoundView } from '../../wire/boards';
import type { Desk } from '../board/desk';
import { namesOf, standings, top } from './contenders';

/** Most targets of a run-off. */
const most = 20;

/** Rounds of voting: a run-off among the first of this one, and what the earlier ones came to (S2-09). */
export function RoundsDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const picture = desk.picture.value;
  if (!picture) return null;
  const { round, rounds } = picture.board;
  const goTo = (wanted: number) => {
    desk.act([{ $type: 'setRound', round: wanted }], t('lead.did.round', { n: wanted }));
    onClose();
  };
  const others = Array.from({ length: rounds }, (_, place) => place + 1).filter((n) => n !== round);
  return (
    <Dialog title={t('lead.rounds.title')} onClose={onClose}>
      <p>{t('lead.rounds.now', { n: round })}</p>
      <RunOff desk={desk} onDone={onClose} />
      {others.map((n) => (
        <section key={n} class="stack">
          <h3>{t('lead.rounds.round', { n })}</h3>
          <RoundResults desk={desk} n={n} />
          <Button small onClick={() => goTo(n)}>
            {t('lead.rounds.goTo', { n })}
          </Button>
        </section>
      ))}
    </Dialog>
  );
}

function RunOff({ desk, onDone }: { desk: Desk; onDone: () => void }) {
  const [count, setCount] = useState('2');
  const picture = desk.picture.value;
  if (!picture) return null;
  const all = standings(picture);
  if (all.length < 2) return <p class="hint">{t('lead.rounds.tooFew')}</p>;
  const chosen = top(all, Math.max(2, Number(count) || 2)).slice(0, most);
  const begin = (event: Event) => {
    event.preventDefault();
    const round = picture.board.rounds + 1;
    const commands: BoardCommand[] = [
      { $type: 'setRound', round, targets: chosen.map(({ id }) => id) },
      { $type: 'setPhase', phase: 'voting' },
    ];
    desk.act(commands, t('lead.did.runOff'));
    onDone();
  };
  return (
    <form class="stack" onSubmit={begin}>
      <Field
        label={t('lead.rounds.count')}
        hint={t('lead.rounds.countHint')}
        type="number"
        min={2}
        max={Math.min(most, all.length)}
        value={count}
        onText={setCount}
      />
      <ol class="standings">
        {chosen.map(({ id, name, votes }) => (
          <li key={id}>
            <span class="text">{name}</span>
            <strong>{plural('lead.dots', votes)}</strong>
          </li>
        ))}
      </ol>
      <Button type="submit" kind="primary">
        {plural('lead.rounds.begin', chosen.length)}
      </Button>
    </form>
  );
}

function RoundResults({ desk, n }: { desk: Desk; n: number }) {
  const picture = desk.picture.value;
  const round = desk.store.of<RoundView>('round', String(n)).value;
  if (!picture || !round) return <p class="hint">{t('lead.rounds.hidden')}</p>;
  const names = namesOf(picture);
  const votes = [...round.votes].sort((a, b) => b.dots + b.others - a.dots - a.others);
  if (votes.length === 0) return <p class="hint">{t('lead.rounds.noVotes')}</p>;
  return (
    <ol class="standings">
      {votes.map(({ id, dots, others }) => (
        <li key={id}>
          <span class="text">{names.get(id)}</span>
          <strong>{number(dots + others)}</strong>
        </li>
      ))}
    </ol>
  );
}
