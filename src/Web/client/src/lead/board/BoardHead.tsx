import { Button } from '../../parts/Button';
import { Menu } from '../../parts/Menu';
import { TeamMark } from '../../parts/marks';
import { toast } from '../../parts/Toast';
import { plural, t } from '../../texts/texts';
import type { TeamView } from '../../wire/workshops';
import { areasOf } from './arrange';
import type { Desk, Question } from './desk';
import { PhaseStepper } from './PhaseStepper';

/** What the board is, what it is for right now, and how it is set. */
export function BoardHead({ desk }: { desk: Desk }) {
  const picture = desk.picture.value;
  if (!picture) return null;
  const team = desk.lead.meeting.of<TeamView>('team', picture.board.teamId ?? '').value;
  const waiting = picture.notes.filter((note) => note.waiting).length;
  const ask = (question: Question) => () => {
    desk.question.value = question;
  };
  return (
    <header class="board-head">
      <div class="line">
        {team && <TeamMark colour={team.colour} name={team.name} />}
        <h2 title={picture.board.title}>{picture.board.title}</h2>
        <span class="count">{plural('lead.notes', picture.notes.length)}</span>
        {picture.board.anonymous && <span class="tag">{t('lead.board.anonymous')}</span>}
        {picture.board.archived && <span class="tag warn">{t('lead.archive.is')}</span>}
        {picture.board.round > 1 && (
          <span class="tag">{t('lead.rounds.round', { n: picture.board.round })}</span>
        )}
        {waiting > 0 && (
          <button
            type="button"
            class="tag warn"
            onClick={() => {
              desk.filter.value = { ...desk.filter.value, only: 'hidden' };
            }}
          >
            {plural('lead.board.waiting', waiting)}
          </button>
        )}
        <span class="gap" />
        <AreasButton desk={desk} onClick={ask({ ask: 'areas' })} />
        <Menu
          worded
          label={t('lead.board.actions')}
          items={[
            { text: t('lead.board.settings'), icon: 'edit', do: ask({ ask: 'settings' }) },
            { text: t('lead.column.add'), icon: 'add', do: ask({ ask: 'column', id: null }) },
            { text: t('lead.typing.title'), icon: 'edit', do: ask({ ask: 'typing' }) },
            { text: t('lead.suggest.title'), icon: 'idea', do: ask({ ask: 'suggestions' }) },
            { text: t('lead.tags.offers'), icon: 'check', do: ask({ ask: 'tags' }) },
            { text: t('lead.rounds.title'), icon: 'agree', do: ask({ ask: 'rounds' }) },
            { text: t('lead.replay.open'), icon: 'play', do: ask({ ask: 'replay' }) },
            { text: t('lead.removed.title'), icon: 'undo', do: ask({ ask: 'removed' }) },
            {
              text: t(picture.board.archived ? 'lead.archive.end' : 'lead.archive.begin'),
              icon: 'lock',
              do: () =>
                desk.act(
                  [{ $type: 'archive', on: !picture.board.archived }],
                  t(picture.board.archived ? 'lead.did.unarchived' : 'lead.did.archived'),
                ),
            },
            { text: t('lead.board.keys'), icon: 'question', do: ask({ ask: 'keys' }) },
            { text: t('lead.board.remove'), icon: 'trash', danger: true, do: () => removeBoard(desk) },
          ]}
        />
      </div>
      <PhaseStepper
        phase={picture.board.phase}
        onPhase={(phase) => desk.act([{ $type: 'setPhase', phase }], t('lead.did.phase'))}
      />
    </header>
  );
}

/** No longer offered; what was written on it is kept, and undoing brings it back. */
function removeBoard({ lead, activity: { id: activityId, kind, title, teamId } }: Desk): void {
  const text = t('lead.did.boardRemoved');
  lead.tell(
    { $type: 'removeActivity', activityId },
    [{ $type: 'addActivity', activityId, kind, title, teamId }],
    text,
  );
  toast(text, { text: t('common.undo'), do: () => lead.undo() });
}

/** Areas of the plan, with how many of them have nothing yet. */
function AreasButton({ desk, onClick }: { desk: Desk; onClick: () => void }) {
  const areas = desk.lead.meeting.one('workshop').value?.areas ?? [];
  const picture = desk.picture.value;
  if (areas.length === 0 || !picture) return null;
  const bare = areasOf(picture, areas).filter((area) => area.notes === 0).length;
  return (
    <Button kind="quiet" small onClick={onClick}>
      {bare > 0 ? plural('lead.areas.bare', bare) : t('lead.areas.title')}
    </Button>
  );
}
