import { TeamMark } from '../parts/marks';
import { myTeam } from './agenda';
import type { Room } from './room';

/** The own team and its question, unless that is asked beside it anyway. */
export function MyTeam({ room, asked = [] }: { room: Room; asked?: readonly string[] }) {
  const team = myTeam(room.store);
  if (!team) return null;
  return (
    <div class="my-team">
      <TeamMark colour={team.colour} />
      <div>
        <strong>{team.name}</strong>
        {team.question && !asked.includes(team.question) && <p>{team.question}</p>}
      </div>
    </div>
  );
}
