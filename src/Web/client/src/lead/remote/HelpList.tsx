import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { TeamMark } from '../../parts/marks';
import { t } from '../../texts/texts';
import { streams } from '../../wire/streams';
import type { TeamWorkView } from '../../wire/teams';
import { useStream } from '../../wire/useStream';
import type { TeamView } from '../../wire/workshops';
import { ordered } from '../board/picture';
import { useLead } from '../session/lead';

/** Teams as a facilitator who walks about wants to see them: who asks for help, who is ready. */
export function HelpList() {
  const lead = useLead();
  const teams = ordered(lead.meeting.all<TeamView>('team'));
  if (teams.length === 0) return null;
  return (
    <ul class="help-list" aria-label={t('lead.help.title')}>
      {teams.map((team) => (
        <TeamLine key={team.id} team={team} />
      ))}
    </ul>
  );
}

function TeamLine({ team }: { team: TeamView }) {
  const lead = useLead();
  const stream = streams.team(lead.workshop, team.id);
  const work = useStream(lead.connection, stream)?.one<TeamWorkView>('team').value;
  return (
    <li class={work?.help ? 'asks' : ''}>
      <TeamMark colour={team.colour} />
      <span class="name">{team.name}</span>
      {work?.ready && (
        <span class="tag good">
          <Icon name="check" /> {t('lead.team.ready')}
        </span>
      )}
      {work?.help && (
        <>
          <span class="tag warn">
            <Icon name="hand" /> {t('lead.team.help')}
          </span>
          <Button small onClick={() => lead.ask([{ stream, command: { $type: 'askForHelp', on: false } }])}>
            {t('lead.team.helped')}
          </Button>
        </>
      )}
    </li>
  );
}
