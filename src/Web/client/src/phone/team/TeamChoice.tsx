import { TeamMark } from '../../parts/marks';
import { plural, t } from '../../texts/texts';
import type { TeamView } from '../../wire/workshops';
import { myTeam, teams } from '../agenda';
import { AboutMe } from '../me/AboutMe';
import type { Room } from '../room';

/** Which team to be in. */
export function TeamChoice({ room }: { room: Room }) {
  return (
    <main class="place">
      <AboutMe room={room} />
      <LostTeam room={room} />
      <h2 class="prompt">{t('phone.chooseTeam')}</h2>
      <p class="hint">{t('phone.chooseTeamHint')}</p>
      <TeamList room={room} />
    </main>
  );
}

/** Said once, to whom it happened: the team is no more, and nothing that was written is lost. */
function LostTeam({ room }: { room: Room }) {
  const lost = room.store.one('me').value?.lostTeam;
  if (!lost) return null;
  return (
    <div class="notice" role="status">
      <p>{t('phone.lostTeam', { name: lost })}</p>
    </div>
  );
}

/** All teams, to go into one. */
export function TeamList({ room, onChosen }: { room: Room; onChosen?: () => void }) {
  const me = room.store.one('me').value;
  const mine = myTeam(room.store);
  return (
    <ul class="stack">
      {teams(room.store).map((team) => (
        <li key={team.id}>
          <button
            type="button"
            class="card team-card"
            aria-pressed={team.id === mine?.id}
            disabled={!me || (full(team) && team.id !== mine?.id)}
            onClick={() => {
              if (me)
                void room.outbox.add(room.store.stream, {
                  $type: 'assign',
                  participant: me.id,
                  teamId: team.id,
                });
              onChosen?.();
            }}
          >
            <TeamMark colour={team.colour} />
            <span>
              <strong>{team.name}</strong>
              {team.question && <span class="hint">{team.question}</span>}
              <small class="hint">
                {full(team) ? t('phone.teamFull') : plural('phone.members', team.members)}
              </small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function full(team: TeamView): boolean {
  return Boolean(team.capacity) && team.members >= (team.capacity ?? 0);
}
