import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { Select } from '../../parts/Select';
import { t } from '../../texts/texts';
import { shownAs, type View, views } from '../../wall/views';
import { streams } from '../../wire/streams';
import { useStream } from '../../wire/useStream';
import type { ActivityView } from '../../wire/workshops';
import { useLead } from '../session/lead';
import { titleOf } from '../session/titles';
import { useWorkshop } from '../session/useWorkshop';
import { Pages } from './Pages';
import { activitiesOf, canReveal, keepsResults, onWall, put, reveal } from './wall';

/** Drives the wall, from a phone too. What is put on it is the workshop's: it stays when this page sleeps. */
export function WallRemote() {
  const lead = useLead();
  const workshop = useWorkshop();
  const activities = activitiesOf(lead);
  const shown = onWall(lead);
  const about = shown?.activity ?? activities.find(({ id }) => id === workshop.focus);
  return (
    <section class="wall-remote" aria-label={t('lead.wall')}>
      <p class="now" role="status">
        <Icon name="screen" />
        <span>
          <small>{t('lead.wall.now')}</small>
          <strong>{shown ? t(shown.view.text) : t('lead.wall.follows')}</strong>
          {shown?.activity && <span class="hint">{titleOf(lead, shown.activity)}</span>}
        </span>
      </p>
      <Pages about={shown ? shown.activity : about} />
      <div class="views">
        <Button icon="now" aria-pressed={shown === null} onClick={() => put(lead)}>
          {t('lead.wall.follow')}
        </Button>
        {views.map((view) => (
          <ViewButton
            key={view.name}
            view={view}
            pressed={shown?.view.name === view.name}
            possible={shownAs(view.name, undefined, workshop, activities) !== null}
          />
        ))}
      </div>
      {shown?.view.of && shown.activity && (
        <Target view={shown.view} chosen={shown.activity} activities={activities} />
      )}
      {about && canReveal(about) && <RevealButton activity={about} />}
    </section>
  );
}

function ViewButton({ view, pressed, possible }: { view: View; pressed: boolean; possible: boolean }) {
  const lead = useLead();
  return (
    <Button
      icon={view.icon}
      aria-pressed={pressed}
      disabled={!possible}
      onClick={() => !pressed && put(lead, view.name)}
    >
      {t(view.text)}
    </Button>
  );
}

/** Which of several activities the view is about. */
function Target({
  view,
  chosen,
  activities,
}: {
  view: View;
  chosen: ActivityView;
  activities: readonly ActivityView[];
}) {
  const lead = useLead();
  const fitting = activities.filter(({ kind }) => kind === view.of);
  if (fitting.length < 2) return null;
  return (
    <Select
      label={t('lead.wall.target')}
      value={chosen.id}
      options={fitting.map((one) => ({ value: one.id, text: titleOf(lead, one) }))}
      onValue={(id) => put(lead, view.name, id)}
    />
  );
}

/** Results for all at the same moment, after 3, 2, 1. Offered as long as the room does not see them. */
function RevealButton({ activity }: { activity: ActivityView }) {
  const lead = useLead();
  const stream = streams.activity(lead.workshop, activity);
  const store = useStream(lead.connection, stream);
  if (!keepsResults(activity, store)) return null;
  return (
    <Button kind="primary" icon="play" class="reveal-button" onClick={() => reveal(lead, activity)}>
      <span>
        {t('lead.wall.reveal')}
        <small>{titleOf(lead, activity)}</small>
      </span>
    </Button>
  );
}
