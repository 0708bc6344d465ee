import { useState } from 'preact/hooks';
import { CategoryMark, categoryClass, TeamMark } from '../../parts/marks';
import { Photo } from '../../parts/Photo';
import { t } from '../../texts/texts';
import type { NoteView } from '../../wire/boards';
import type { TeamView } from '../../wire/workshops';
import { opened } from './FullNote';

/** A note this young has just arrived, in milliseconds. */
const young = 2500;

interface Props {
  note: NoteView;
  /** Place of its category, or -1. */
  category: number;
  team?: TeamView | undefined;
  /** Is it too long for the wall? */
  long: boolean;
}

/** A note, shortened when it is long, with a way to read it whole (S2-04). Never a name. */
export function NoteCard({ note, category, team, long }: Props) {
  const [arrives] = useState(() => Math.abs(Date.now() - Date.parse(note.at)) < young);
  return (
    <article class={`wall-note ${categoryClass(category)}${arrives ? ' arrives' : ''}`}>
      {(team || note.category) && (
        <p class="marks">
          {team && <TeamMark colour={team.colour} name={team.name} />}
          {note.category && category >= 0 && <CategoryMark name={note.category} place={category} />}
        </p>
      )}
      {note.photo && <Photo workshop={workshopHere()} id={note.photo} as="wall" text={note.text} />}
      <p class={long ? 'text short' : 'text'}>{note.text.replace(/\s*\n\s*/g, '\n').trim()}</p>
      {long && (
        <button type="button" class="more" onClick={() => (opened.value = note)}>
          {t('wall.more')}
        </button>
      )}
    </article>
  );
}

/** The workshop in the page's address. */
function workshopHere(): string {
  return location.pathname.split('/')[2] ?? '';
}
