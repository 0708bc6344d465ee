import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Select } from '../../parts/Select';
import { t } from '../../texts/texts';
import type { GroupView, NoteView } from '../../wire/boards';
import type { PollOption } from '../../wire/polls';
import { streams } from '../../wire/streams';
import { ulid } from '../../wire/ulid';
import { useStream } from '../../wire/useStream';
import type { ActivityView } from '../../wire/workshops';
import { ordered } from '../board/picture';
import { Tick } from '../parts/Tick';
import { titleOf } from '../session/titles';
import type { PollDesk } from './desk';
import { line } from './draft';

/** Takes options over from a board: its groups or notes, each remembering where it came from. */
export function BoardOptions({
  desk: { lead },
  onTake,
}: {
  desk: PollDesk;
  onTake: (options: readonly PollOption[]) => void;
}) {
  const boards = ordered(lead.meeting.all<ActivityView>('activity')).filter(({ kind }) => kind === 'board');
  const [chosen, choose] = useState('');
  const [ticked, tick] = useState<ReadonlySet<string>>(new Set());
  const board = boards.find(({ id }) => id === chosen);
  const stream = board ? streams.activity(lead.workshop, board) : null;
  const store = useStream(lead.connection, stream);
  if (boards.length === 0) return null;
  const groups = ordered(store?.all<GroupView>('group') ?? []).filter(({ title }) => title.trim());
  const notes = ordered((store?.all<NoteView>('note') ?? []).filter(({ hidden }) => !hidden));
  const all = [
    ...groups.map(({ id, title }) => ({ id, text: line(title), group: true })),
    ...notes.map(({ id, text }) => ({ id, text: line(text), group: false })),
  ];
  const take = (): void => {
    const from = stream ?? '';
    onTake(
      all
        .filter(({ id }) => ticked.has(id))
        .map(({ id, text }) => ({ id: ulid(), text, from: { stream: from, id } })),
    );
    choose('');
    tick(new Set());
  };
  const put = (id: string, on: boolean): void => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    tick(next);
  };
  return (
    <div class="board-options">
      <Select
        label={t('lead.poll.fromBoard')}
        value={chosen}
        options={[
          { value: '', text: t('lead.poll.noBoard') },
          ...boards.map((one) => ({ value: one.id, text: titleOf(lead, one) })),
        ]}
        onValue={(id) => {
          choose(id);
          tick(new Set());
        }}
      />
      {board && (
        <>
          <div class="ticks">
            {all.length === 0 && <p class="hint">{t('lead.poll.boardEmpty')}</p>}
            {all.map(({ id, text, group }) => (
              <Tick
                key={id}
                label={group ? t('lead.poll.group', { title: text }) : text}
                on={ticked.has(id)}
                onTick={(on) => put(id, on)}
              />
            ))}
          </div>
          <Button small icon="add" disabled={ticked.size === 0} onClick={take}>
            {t('lead.poll.take', { count: ticked.size })}
          </Button>
        </>
      )}
    </div>
  );
}
