import type { ActivityView, TeamView } from '../../wire/workshops';
import type { Lead } from './lead';

/** What an activity is called among others: teams' boards often have the same title, so that of a team says whose it is. */
export function titleOf(lead: Lead, { title, teamId }: ActivityView): string {
  const team = lead.meeting.of<TeamView>('team', teamId ?? '').value;
  return !team || title.startsWith(team.name) ? title : `${team.name}: ${title}`;
}
