import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Select } from '../../parts/Select';
import { t } from '../../texts/texts';
import type { Role } from '../../wire/contracts';
import type { PersonView, TeamView } from '../../wire/workshops';
import { ordered } from '../board/picture';
import { useLead } from '../session/lead';
import { assign } from './CircleBox';
import { nameOf } from './register';

const roles: readonly Role[] = ['participant', 'tableHost', 'recorder', 'facilitator', 'observer'];

/** A person: the team, the role, and the way out. */
export function PersonDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const lead = useLead();
  const person = lead.meeting.of<PersonView>('person', id).value;
  if (!person) return null;
  const teams = ordered(lead.meeting.all<TeamView>('team'));
  const appoint = (role: string) =>
    lead.tell(
      { $type: 'appoint', participant: id, role: role as Role },
      [{ $type: 'appoint', participant: id, role: person.role }],
      t('lead.did.appointed'),
    );
  return (
    <Dialog title={nameOf(id)} onClose={onClose}>
      <div class="stack">
        <Select
          label={t('lead.person.team')}
          value={person.teamId ?? ''}
          options={[
            { value: '', text: t('lead.team.none') },
            ...teams.map((team) => ({ value: team.id, text: team.name })),
          ]}
          onValue={(team) => assign(lead, person, team || undefined)}
        />
        <Select
          label={t('lead.person.role')}
          value={person.role}
          options={roles.map((role) => ({ value: role, text: t(`lead.role.${role}`) }))}
          onValue={appoint}
        />
        <p class="hint">{t(`lead.role.${person.role}.may`)}</p>
        <RemovePerson id={id} onClose={onClose} />
      </div>
    </Dialog>
  );
}

/** Two ways out, asked twice: the one lets the device join anew, the other does not. Both can be taken back. */
function RemovePerson({ id, onClose }: { id: string; onClose: () => void }) {
  const lead = useLead();
  const [sure, setSure] = useState<'remove' | 'ban' | null>(null);
  if (!sure)
    return (
      <div class="row">
        <Button kind="danger" onClick={() => setSure('remove')}>
          {t('lead.person.remove')}
        </Button>
        <Button kind="danger" onClick={() => setSure('ban')}>
          {t('lead.person.ban')}
        </Button>
      </div>
    );
  return (
    <div class="stack" role="alert">
      <p>{t(`lead.person.${sure}Sure`)}</p>
      <div class="row">
        <Button
          kind="danger"
          onClick={() => {
            lead.tell(
              { $type: sure, participant: id },
              [{ $type: 'readmit', participant: id }],
              t(sure === 'ban' ? 'lead.did.banned' : 'lead.did.removedPerson'),
            );
            onClose();
          }}
        >
          {t(sure === 'ban' ? 'lead.person.banYes' : 'lead.person.removeYes')}
        </Button>
        <Button onClick={() => setSure(null)}>{t('common.cancel')}</Button>
      </div>
    </div>
  );
}
