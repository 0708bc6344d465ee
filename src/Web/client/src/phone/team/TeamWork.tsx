import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { TextArea } from '../../parts/TextArea';
import { left } from '../../texts/length';
import { plural, t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import { streams } from '../../wire/streams';
import type { MineInTeamView, TeamCommand, TeamWorkView } from '../../wire/teams';
import { useStream } from '../../wire/useStream';
import type { Room } from '../room';

/** What the team tells the facilitator: that it wants help, that it is ready, who reports, and what it concludes. */
export function TeamWork({ room, team }: { room: Room; team: string }) {
  const stream = streams.team(room.workshop, team);
  const store = useStream(room.connection, stream);
  const work = store?.one<TeamWorkView>('team').value;
  const mine = store?.of<MineInTeamView>('mine', team).value?.rapporteur ?? false;
  const me = room.store.one('me').value?.id;
  if (!work || !me) return null;
  const tell = (command: TeamCommand) => void room.outbox.add(stream, command);
  return (
    <div class="stack team-work">
      <div class="row">
        <Button
          icon="hand"
          aria-pressed={work.help}
          onClick={() => tell({ $type: 'askForHelp', on: !work.help })}
        >
          {t(work.help ? 'phone.helpAsked' : 'phone.askForHelp')}
        </Button>
        <Button
          icon="check"
          aria-pressed={work.ready}
          onClick={() => tell({ $type: 'ready', on: !work.ready })}
        >
          {t('phone.teamReady')}
        </Button>
      </div>
      <Button
        icon="comment"
        aria-pressed={mine}
        onClick={() => tell({ $type: 'setRapporteur', participant: mine ? '' : me })}
      >
        {t(mine ? 'phone.iReport' : 'phone.report')}
      </Button>
      {work.hasRapporteur && !mine && <p class="hint">{t('phone.someoneReports')}</p>}
      {mine ? (
        <ConclusionField
          key={team}
          conclusion={work.conclusion ?? ''}
          onSave={(text) => tell({ $type: 'setConclusion', text })}
        />
      ) : (
        work.conclusion && (
          <section>
            <h3>{t('phone.teamConclusion')}</h3>
            <p class="whole">{work.conclusion}</p>
          </section>
        )
      )}
    </div>
  );
}

/** Written by the one who reports. What others changed meanwhile shows as long as nothing is being written here. */
function ConclusionField({ conclusion, onSave }: { conclusion: string; onSave: (text: string) => void }) {
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? conclusion;
  const rest = left(text, limits.paragraph);
  const changed = draft !== null && draft !== conclusion && (rest ?? 0) >= 0;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!changed) return;
        onSave(text);
        setDraft(null);
      }}
    >
      <h3>{t('phone.teamConclusion')}</h3>
      <TextArea label={t('phone.teamConclusion')} rows={3} value={text} onText={setDraft} />
      {rest !== null && (
        <p class="hint">
          {plural(rest < 0 ? 'phone.charactersOver' : 'phone.charactersLeft', Math.abs(rest))}
        </p>
      )}
      <Button type="submit" kind="primary" aria-disabled={!changed}>
        {t('common.save')}
      </Button>
    </form>
  );
}
