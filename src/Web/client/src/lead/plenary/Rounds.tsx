import { Button } from '../../parts/Button';
import { rotation } from '../../parts/rotation';
import { t } from '../../texts/texts';
import { useLead } from '../session/lead';
import { rotate } from './acts';
import './plenary.css';

/** World café: which round it is, and one button for the next. */
export function Rounds() {
  const lead = useLead();
  const seen = rotation(lead.meeting);
  const { rounds } = seen;
  const round = lead
    .expected(lead.stream)
    .reduce((now, command) => (command.$type === 'rotate' ? command.round : now), seen.round);
  if (rounds < 2) return null;
  const last = round + 1 >= rounds;
  return (
    <div class="rounds">
      {round > 0 && <span class="tag">{t('lead.rounds.at', { n: round + 1, total: rounds })}</span>}
      <Button small icon="turn" onClick={() => rotate(lead, last ? 0 : round + 1, round)}>
        {t(last ? 'lead.rounds.home' : 'lead.rounds.next')}
      </Button>
    </div>
  );
}
