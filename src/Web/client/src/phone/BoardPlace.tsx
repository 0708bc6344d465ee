import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { EmptyState } from '../parts/EmptyState';
import { RevealCount, useReveal } from '../parts/reveal';
import { type Key, plural, t } from '../texts/texts';
import type { ColumnView, Phase } from '../wire/boards';
import type { Store } from '../wire/store';
import type { ActivityView } from '../wire/workshops';
import { mayWrite } from './agenda';
import { Board } from './board';
import { AboutMe } from './me/AboutMe';
import { Composer } from './notes/Composer';
import { NoteList } from './notes/NoteList';
import { NoteSheet } from './notes/NoteSheet';
import type { Room } from './room';
import { MyTeam } from './team/MyTeam';

const phaseWords: Record<Phase, Key> = {
  writingPrivately: 'phone.phase.writingPrivately',
  writing: 'phone.phase.writing',
  grouping: 'phone.phase.grouping',
  voting: 'phone.phase.voting',
  results: 'phone.phase.results',
  closed: 'phone.phase.closed',
};

/** Most characters that a tab shows whole. */
const inTab = 36;

interface Props {
  room: Room;
  store: Store;
  activity: ActivityView;
  /** What stands over the board, if anything. */
  above?: ComponentChildren;
  /** Called when something was written here, or nothing can be any more. */
  onWritten: () => void;
}

/** A board: prompts, the room's notes, and what this person may do now. */
export function BoardPlace({ room, store, activity, above, onWritten }: Props) {
  const board = useMemo(() => new Board(store, room.outbox, room.as), [store, room.outbox]);
  const [columnId, setColumn] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const scroller = useRef<HTMLElement>(null);
  const columns = board.columns.value;
  const column = columns.find((one) => one.id === columnId) ?? columns[0];
  const view = board.view;
  const revealing = useReveal(room.store, room.connection.clock, activity.id);
  const writing = view?.phase === 'writing' || view?.phase === 'writingPrivately';
  useEffect(() => {
    if (view && !writing) onWritten();
  });
  if (!view || !column)
    return <main class="place">{store.trouble.value && <EmptyState title={t('phone.boardTrouble')} />}</main>;
  const prompts = promptsOf(view.title, column, columns.length > 1);
  return (
    <>
      <main class="place board" ref={scroller}>
        <AboutMe room={room} />
        {above}
        {activity.teamId && <MyTeam room={room} asked={prompts} />}
        <h2 class="prompt">{prompts[0]}</h2>
        <ColumnTabs columns={columns} chosen={column.id} onChoose={setColumn} />
        {prompts[1] && <h3 class="question">{prompts[1]}</h3>}
        {column.hint && <p class="hint">{column.hint}</p>}
        {view.phase !== 'writing' && <p class="phase">{t(phaseWords[view.phase])}</p>}
        {view.phase === 'voting' && <DotsLeft board={board} />}
        {revealing !== null ? (
          <RevealCount left={revealing} />
        ) : (
          <NoteList key={column.id} board={board} columnId={column.id} scroller={scroller} onOpen={setOpen} />
        )}
      </main>
      {writing && mayWrite(room.store.one('me').value) && (
        <Composer
          board={board}
          column={column}
          // Own notes hang on top: whoever has sent one sees it, and its tick
          onPosted={() => {
            scroller.current?.scrollTo({ top: 0 });
            onWritten();
          }}
        />
      )}
      {open !== null && (
        <NoteSheet board={board} id={open} me={room.store.one('me').value} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

/** What is asked, in large type: the board, and of several columns the one that is open when its tab cannot hold its words. */
function promptsOf(board: string, column: ColumnView, several: boolean): string[] {
  if (!several) return [column.title || board];
  return column.title.length > inTab ? [board, column.title] : [board];
}

interface TabsProps {
  columns: readonly ColumnView[];
  chosen: string;
  onChoose: (id: string) => void;
}

function ColumnTabs({ columns, chosen, onChoose }: TabsProps) {
  if (columns.length < 2) return null;
  return (
    <nav class="columns" aria-label={t('phone.columns')}>
      {columns.map((column) => (
        <button
          key={column.id}
          type="button"
          aria-current={column.id === chosen ? 'true' : undefined}
          onClick={(event) => {
            event.currentTarget.scrollIntoView({ inline: 'center', block: 'nearest' });
            onChoose(column.id);
          }}
        >
          <span>{column.title}</span>
        </button>
      ))}
    </nav>
  );
}

/** More dots than this are only counted. */
const mostDrawn = 10;

/** Stays in sight while one scrolls. */
function DotsLeft({ board }: { board: Board }) {
  const left = board.dotsLeft.value;
  return (
    <p class="dots-left" role="status">
      <span aria-hidden="true" class="dots">
        {left <= mostDrawn && '●'.repeat(Math.max(0, left))}
      </span>
      {plural('phone.dotsLeft', left)}
    </p>
  );
}
