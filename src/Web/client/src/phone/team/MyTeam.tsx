import { TeamMark } from '../../parts/marks';
import { rotation } from '../../parts/rotation';
import { t } from '../../texts/texts';
import { myTeam, myTheme } from '../agenda';
import type { Room } from '../room';

/** The own team and the question of the theme that it works at, unless that is asked beside it anyway. */
export function MyTeam({ room, asked = [] }: { room: Room; asked?: readonly string[] }) {
  const team = myTeam(room.store);
  const theme = myTheme(room.store);
  if (!team || !theme) return null;
  const { round, rounds } = rotation(room.store);
  return (
    <div class="my-team">
      <TeamMark colour={team.colour} />
      <div>
        <strong>{team.name}</strong>
        {theme.id !== team.id && (
          <p class="hint at-theme">
            {t('phone.atTheme', { n: round + 1, total: rounds, theme: theme.name })}
          </p>
        )}
        {theme.question && !asked.includes(theme.question) && <p>{theme.question}</p>}
      </div>
    </div>
  );
}
