import { t } from '../../texts/texts';
import type { NoteView } from '../../wire/boards';
import type { TeamView } from '../../wire/workshops';
import { NoteCard } from './NoteCard';
import type { Piece } from './pieces';

interface Props {
  piece: Piece;
  categories: readonly string[];
  teams: readonly TeamView[];
  long: (note: NoteView) => boolean;
}

/** A group with its notes, or a note that stands alone. */
export function PieceCard({ piece, categories, teams, long }: Props) {
  const { group, notes, continued } = piece;
  const cards = notes.map((note) => (
    <NoteCard
      key={note.id}
      note={note}
      category={note.category ? categories.indexOf(note.category) : -1}
      team={teams.find((team) => team.id === note.teamId)}
      long={long(note)}
    />
  ));
  if (!group) return <>{cards}</>;
  return (
    <section class="wall-group">
      <h3>
        {group.title}
        {continued && <span class="unseen">, {t('wall.continued')}</span>}
      </h3>
      {group.area && <p class="area">{t('wall.area', { area: group.area })}</p>}
      {cards}
    </section>
  );
}
