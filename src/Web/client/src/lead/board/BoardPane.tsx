import { useMemo, useRef } from 'preact/hooks';
import { EmptyState } from '../../parts/EmptyState';
import { Waiting } from '../../parts/Waiting';
import { reason, t } from '../../texts/texts';
import { streams } from '../../wire/streams';
import { useStream } from '../../wire/useStream';
import type { ActivityView } from '../../wire/workshops';
import { useLead } from '../session/lead';
import { BoardHead } from './BoardHead';
import { Column } from './Column';
import { Desk } from './desk';
import { FilterBar } from './FilterBar';
import { Matrix } from './Matrix';
import { Questions } from './Questions';
import { SelectionBar } from './SelectionBar';

/** A board to work on. */
export function BoardPane({ activity }: { activity: ActivityView }) {
  const lead = useLead();
  const store = useStream(lead.connection, streams.activity(lead.workshop, activity));
  const desk = useMemo(() => store && new Desk(lead, store, activity), [lead, store]);
  if (store?.trouble.value) return <EmptyState title={reason(store.trouble.value)} />;
  if (!desk?.picture.value) return <Waiting />;
  return <Board desk={desk} />;
}

function Board({ desk }: { desk: Desk }) {
  const search = useRef<HTMLInputElement>(null);
  const { board } = desk.picture.value ?? {};
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the whole board; each has its button
    <div
      class={desk.dense.value ? 'board-pane dense' : 'board-pane'}
      onKeyDown={(event) => {
        if (onBoardKey(desk, event, search.current)) event.preventDefault();
      }}
    >
      <BoardHead desk={desk} />
      <FilterBar desk={desk} search={search} />
      {board?.layout === 'matrix' ? <Matrix desk={desk} /> : <Columns desk={desk} />}
      <SelectionBar desk={desk} />
      <Questions desk={desk} />
    </div>
  );
}

function Columns({ desk }: { desk: Desk }) {
  return (
    <section class="lead-columns" aria-label={t('lead.board.columns')}>
      {desk.columns.value.map((column) => (
        <Column key={column.column.id} desk={desk} of={column} />
      ))}
    </section>
  );
}

function onBoardKey(desk: Desk, event: KeyboardEvent, search: HTMLInputElement | null): boolean {
  if ((event.target as Element).closest('input, textarea, select, dialog')) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === '/') search?.focus();
  else if (event.key === '?') desk.question.value = { ask: 'keys' };
  else return false;
  return true;
}
