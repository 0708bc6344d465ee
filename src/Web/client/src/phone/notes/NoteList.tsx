import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { Icon } from '../../parts/Icon';
import { matches } from '../../texts/search';
import { plural, t } from '../../texts/texts';
import type { Phase } from '../../wire/boards';
import type { Board, Section } from '../board';
import { useHeld } from '../held';
import { NoteCard } from './NoteCard';
import { Target } from './Target';

/** From so many notes on, there is a field to search them. */
const searchFrom = 12;

interface Props {
  board: Board;
  columnId: string;
  scroller: RefObject<HTMLElement | null>;
  onOpen: (id: string) => void;
}

/** The notes of a column: in groups, by votes when the votes are shown, and what is new only when one asks for it. */
export function NoteList({ board, columnId, scroller, onOpen }: Props) {
  const [query, setQuery] = useState('');
  const sections = arranged(board, board.sections(columnId));
  const all = sections.flatMap((section) => section.notes);
  const { shows, held, showAll } = useHeld(all, (id) => board.isMine(id), scroller);
  const found = (id: string) => shows(id) && (!query.trim() || matches(board.note(id)?.text ?? '', query));
  if (all.length === 0) return <Nothing phase={board.phase.value} />;
  return (
    <>
      {all.length >= searchFrom && <Search query={query} onQuery={setQuery} n={all.filter(found).length} />}
      <div class="new-notes" role="status">
        {held > 0 && (
          <Button kind="primary" small onClick={showAll}>
            {plural('phone.newNotes', held)}
          </Button>
        )}
      </div>
      {sections.map((section) => (
        <Notes
          key={section.group?.id ?? section.notes[0]}
          board={board}
          section={section}
          found={found}
          onOpen={onOpen}
        />
      ))}
    </>
  );
}

interface NotesProps {
  board: Board;
  section: Section;
  found: (id: string) => boolean;
  onOpen: (id: string) => void;
}

function Notes({ board, section, found, onOpen }: NotesProps) {
  const notes = section.notes.filter(found);
  if (notes.length === 0) return null;
  const list = (
    <ul class="notes">
      {notes.map((id) => (
        <NoteCard key={id} board={board} id={id} votable={!section.group} onOpen={onOpen} />
      ))}
    </ul>
  );
  if (!section.group) return list;
  return (
    <section class="group">
      <h3>{section.group.title || t('phone.group')}</h3>
      <Target board={board} id={section.group.id} name={section.group.title || t('phone.group')} />
      {list}
    </section>
  );
}

function Search({ query, onQuery, n }: { query: string; onQuery: (query: string) => void; n: number }) {
  return (
    <div class="search">
      <Icon name="search" />
      <input
        type="search"
        class="input"
        aria-label={t('common.search')}
        placeholder={t('common.search')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <span class={query ? 'hint' : 'unseen'} role="status">
        {query && plural('phone.found', n)}
      </span>
    </div>
  );
}

function Nothing({ phase }: { phase: Phase | undefined }) {
  const writing = phase === 'writing' || phase === 'writingPrivately';
  return <EmptyState title={t('phone.noNotes')}>{writing && t('phone.noNotesHint')}</EmptyState>;
}

/** In the phase of results the largest come first; else as they stand, one's own newest at hand while writing. */
function arranged(board: Board, sections: Section[]): Section[] {
  const phase = board.phase.value;
  if (phase === 'results') return byVotes(board, sections);
  if (phase === 'writing' || phase === 'writingPrivately')
    return [...sections].sort((a, b) => Number(a.group !== null) - Number(b.group !== null));
  return sections;
}

/** Groups and notes that stand alone in one order. */
function byVotes(board: Board, sections: Section[]): Section[] {
  const votes = ({ group, notes }: Section) => board.votes(group?.id ?? notes[0] ?? '');
  const each = sections.flatMap((one) =>
    one.group ? [one] : one.notes.map((note) => ({ group: null, notes: [note] })),
  );
  return each.sort((a, b) => votes(b) - votes(a)).reduce<Section[]>(together, []);
}

/** Notes that stand alone and follow each other are one list. */
function together(before: Section[], next: Section): Section[] {
  const last = before.at(-1);
  if (!last || last.group || next.group) return [...before, next];
  return [...before.slice(0, -1), { group: null, notes: [...last.notes, ...next.notes] }];
}
