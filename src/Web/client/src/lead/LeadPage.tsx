import { useEffect, useState } from 'preact/hooks';
import type { Place } from '../pages';
import { Toasts } from '../parts/Toast';
import { Trouble } from '../parts/Trouble';
import { useTitle } from '../parts/useTitle';
import { Waiting } from '../parts/Waiting';
import { reason, t } from '../texts/texts';
import { showTimesIn } from '../texts/zone';
import type { Letter } from '../wire/outbox';
import { openShelf } from '../wire/shelf';
import { AgendaPanel } from './agenda/AgendaPanel';
import { TopBar } from './bar/TopBar';
import { Centre } from './centre/Centre';
import { DragGhost } from './drag/DragGhost';
import './lead.css';
import './agenda/agenda.css';
import './bar/bar.css';
import './board/look/board.css';
import './centre/look/centre.css';
import './parts/form.css';
import './past/past.css';
import './people/people.css';
import './polls/polls.css';
import './rounds/rounds.css';
import './suggest/suggest.css';
import './tags/tags.css';
import './typing/typing.css';
import { PeoplePanel } from './people/PeoplePanel';
import { RemotePanel } from './remote/RemotePanel';
import { Lead, LeadContext, useLead } from './session/lead';
import { type Tab, Tabs } from './Tabs';

/** The facilitators' page. */
export default function LeadPage({ workshop }: Place) {
  const [lead, setLead] = useState<Lead | null>(null);
  useEffect(() => {
    let made: Lead | null = null;
    let gone = false;
    void openShelf<Letter>(`lead-${workshop}`).then((shelf) => {
      if (gone) return;
      made = new Lead(workshop, shelf);
      setLead(made);
    });
    return () => {
      gone = true;
      made?.stop();
    };
  }, [workshop]);
  if (!lead) return <Waiting />;
  return (
    <LeadContext.Provider value={lead}>
      <Meeting />
      <DragGhost />
      <Toasts />
    </LeadContext.Provider>
  );
}

function Meeting() {
  const lead = useLead();
  const [tab, setTab] = useState<Tab>('now');
  const workshop = lead.meeting.one('workshop').value;
  useTitle(workshop?.title);
  showTimesIn(workshop?.timeZone);
  if (lead.connection.gone.value)
    return (
      <Trouble title={t('lead.signedOut')} action={{ text: t('common.toStart'), href: '/' }}>
        {t('lead.signedOutHint')}
      </Trouble>
    );
  if (lead.meeting.trouble.value) return <Trouble title={reason(lead.meeting.trouble.value)} />;
  if (!workshop) return <Waiting />;
  return (
    <main class={`lead show-${tab}`}>
      <TopBar />
      <Tabs tab={tab} onTab={setTab} />
      <AgendaPanel />
      <Centre />
      <PeoplePanel />
      {tab === 'wall' && <RemotePanel />}
    </main>
  );
}
