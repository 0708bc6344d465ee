import { useComputed } from '@preact/signals';
import { Icon } from '../../parts/Icon';
import { CategoryMark, categoryClass } from '../../parts/marks';
import { Photo } from '../../parts/Photo';
import { Tags } from '../../parts/Tags';
import { plural, t } from '../../texts/texts';
import { type Reaction, reactions } from '../../wire/boards';
import type { Board } from '../board';
import { OfferedTags } from './OfferedTags';
import { reactionIcons } from './reactionIcons';
import { Target } from './Target';

interface Props {
  board: Board;
  id: string;
  /** Can it get votes of its own? Notes in a group are voted on as a group. */
  votable: boolean;
  onOpen: (id: string) => void;
}

/** A note as it hangs with the others. */
export function NoteCard({ board, id, votable, onOpen }: Props) {
  // Each asks for just what it shows, so that a hundred others can come and go beside it.
  const note = useComputed(() => board.note(id)).value;
  const mine = useComputed(() => board.isMine(id)).value;
  if (!note) return null;
  const place = note.category ? board.categories.value.indexOf(note.category) : -1;
  const offers = mine && board.isNewestOfMine(id) && board.writes;
  const phase = board.phase.value;
  const talk = phase !== 'writingPrivately';
  return (
    <li class={`note ${categoryClass(place)}`} id={`note-${id}`}>
      {note.category && <CategoryMark name={note.category} place={Math.max(0, place)} />}
      {note.photo && <Photo workshop={board.workshop} id={note.photo} as={board.as} text={note.text} />}
      <p class="text">{note.text}</p>
      <Tags names={note.tags} />
      {offers && <OfferedTags board={board} id={id} />}
      {votable && <Target board={board} id={id} name={note.text} />}
      <footer>
        {mine && <Standing board={board} id={id} />}
        {talk && <Talk board={board} id={id} />}
        <button type="button" class="open" onClick={() => onOpen(id)}>
          {t(mine || phase === 'closed' ? 'phone.openMine' : 'phone.open')}
          <span class="unseen"> {note.text.slice(0, 60)}</span>
        </button>
      </footer>
    </li>
  );
}

/** How an own note stands: on its way, sent, held back. */
export function Standing({ board, id }: { board: Board; id: string }) {
  const note = board.note(id);
  if (!note || !board.isMine(id)) return null;
  if (board.waits(id))
    return (
      <span class="standing waits">
        <Icon name="wait" /> {t('phone.waits')}
      </span>
    );
  if (note.waiting && !note.reason) return <span class="standing">{t('phone.awaitsApproval')}</span>;
  if (note.hidden)
    return (
      <span class="standing hidden-note">
        <Icon name="hidden" />
        {note.reason ? t('phone.hiddenBecause', { reason: note.reason }) : t('phone.hidden')}
      </span>
    );
  return (
    <span class="standing">
      <Icon name="check" label={t('phone.sent')} /> {t('phone.myNote')}
    </span>
  );
}

/** How many react, and how many comments there are. */
function Talk({ board, id }: { board: Board; id: string }) {
  const comments = useComputed(() => board.comments(id).length).value;
  return (
    <span class="talk">
      {reactions.map((reaction) => (
        <ReactionCount key={reaction} board={board} id={id} reaction={reaction} />
      ))}
      {comments > 0 && (
        <span>
          <Icon name="comment" /> <span class="unseen">{plural('phone.comments', comments)}</span>
          <span aria-hidden="true">{comments}</span>
        </span>
      )}
    </span>
  );
}

function ReactionCount({ board, id, reaction }: { board: Board; id: string; reaction: Reaction }) {
  const count = useComputed(() => board.reactions(id, reaction)).value;
  if (count === 0) return null;
  return (
    <span>
      <Icon name={reactionIcons[reaction].icon} label={t(reactionIcons[reaction].text)} /> {count}
    </span>
  );
}
