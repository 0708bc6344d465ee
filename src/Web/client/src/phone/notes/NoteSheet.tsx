import { useState } from 'preact/hooks';
import { worded } from '../../parts/axes';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Icon } from '../../parts/Icon';
import { Photo } from '../../parts/Photo';
import { Tags } from '../../parts/Tags';
import { number, t, timeOfDay } from '../../texts/texts';
import { reactions } from '../../wire/boards';
import { limits } from '../../wire/contracts';
import { ulid } from '../../wire/ulid';
import type { MeView } from '../../wire/workshops';
import { mayWrite } from '../agenda';
import type { Board } from '../board';
import { Standing } from './NoteCard';
import { OfferedTags } from './OfferedTags';
import { reactionIcons } from './reactionIcons';
import { WritingField } from './WritingField';

interface Props {
  board: Board;
  id: string;
  me: MeView | undefined;
  onClose: () => void;
}

/** One note by itself: what people say of it, and what its author can do with it. */
export function NoteSheet({ board, id, me, onClose }: Props) {
  const [editing, setEditing] = useState(false);
  const note = board.note(id);
  const view = board.view;
  if (!note || !view) return null;
  const own = board.isMine(id);
  const writing = view.phase === 'writing' || view.phase === 'writingPrivately';
  const talking = view.phase !== 'closed' && mayWrite(me) && (own || view.phase !== 'writingPrivately');
  if (editing) return <EditSheet board={board} id={id} onClose={onClose} />;
  return (
    <Dialog title={own ? t('phone.myNote') : t('phone.note')} sheet onClose={onClose}>
      <div class="stack">
        {note.photo && <Photo workshop={board.workshop} id={note.photo} as={board.as} text={note.text} />}
        <p class="whole">{note.text}</p>
        <Tags names={note.tags} />
        {own && writing && <OfferedTags board={board} id={id} />}
        <Standing board={board} id={id} />
        {own && writing && (
          <div class="row">
            <Button icon="edit" onClick={() => setEditing(true)}>
              {t('common.edit')}
            </Button>
            <RemoveButton board={board} id={id} onRemoved={onClose} />
          </div>
        )}
        {own && writing && view.layout === 'matrix' && <MatrixPlace board={board} id={id} />}
        <Reactions board={board} id={id} may={talking} />
        <Comments board={board} id={id} may={talking} />
      </div>
    </Dialog>
  );
}

function EditSheet({ board, id, onClose }: Omit<Props, 'me'>) {
  const note = board.note(id);
  const [text, setText] = useState(note?.text ?? '');
  const save = (): void => {
    if (note && text.trim() && text !== note.text) board.edit(id, text);
    onClose();
  };
  return (
    <Dialog title={t('phone.editNote')} sheet onClose={onClose}>
      <WritingField
        label={t('phone.editNote')}
        text={text}
        limit={limits.note}
        onText={setText}
        onSend={save}
        send={t('common.save')}
        icon="check"
        autoFocus
      />
    </Dialog>
  );
}

/** Asks once more: only a facilitator can bring a note back. */
function RemoveButton({ board, id, onRemoved }: { board: Board; id: string; onRemoved: () => void }) {
  const [sure, setSure] = useState(false);
  return (
    <Button
      icon="trash"
      kind="danger"
      onClick={() => {
        if (!sure) return setSure(true);
        board.do({ $type: 'removeNote', noteId: id });
        onRemoved();
      }}
    >
      {sure ? t('phone.removeSure') : t('common.remove')}
    </Button>
  );
}

/** Where the note stands on the two axes; sliders, because nothing may need a drag. */
function MatrixPlace({ board, id }: { board: Board; id: string }) {
  const note = board.note(id);
  if (!note) return null;
  const move = (place: { x?: number; y?: number }) =>
    board.do({
      $type: 'moveNote',
      noteId: id,
      columnId: note.columnId,
      x: note.x ?? 50,
      y: note.y ?? 50,
      ...place,
    });
  const along = (axis: 'x' | 'y') => {
    const { title, low, high } = worded(
      board.view?.axes,
      axis,
      t(axis === 'x' ? 'phone.matrixX' : 'phone.matrixY'),
    );
    return [low, title, high].filter(Boolean).join(' · ');
  };
  return (
    <fieldset class="stack" aria-label={t('phone.matrixPlace')}>
      {(['x', 'y'] as const).map((axis) => (
        <label key={axis}>
          {along(axis)}
          <input
            type="range"
            min="0"
            max="100"
            step="5"
            value={note[axis] ?? 50}
            onChange={(e) => move({ [axis]: e.currentTarget.valueAsNumber })}
          />
        </label>
      ))}
    </fieldset>
  );
}

function Reactions({ board, id, may }: { board: Board; id: string; may: boolean }) {
  return (
    <div class="reactions">
      {reactions
        .filter((reaction) => may || board.reactions(id, reaction) > 0)
        .map((reaction) => (
          <Button
            key={reaction}
            icon={reactionIcons[reaction].icon}
            aria-pressed={board.reacts(id, reaction)}
            disabled={!may}
            onClick={() =>
              board.do({ $type: 'react', noteId: id, reaction, on: !board.reacts(id, reaction) })
            }
          >
            {t(reactionIcons[reaction].text)}
            <Count n={board.reactions(id, reaction)} />
          </Button>
        ))}
    </div>
  );
}

/** Nobody is not worth a number. */
function Count({ n }: { n: number }) {
  return n > 0 ? <span class="count">{number(n)}</span> : null;
}

function Comments({ board, id, may }: { board: Board; id: string; may: boolean }) {
  const [text, setText] = useState('');
  const send = (): void => {
    if (!text.trim()) return;
    board.do({ $type: 'comment', commentId: ulid(), noteId: id, text });
    setText('');
  };
  return (
    <section class="stack">
      <ul class="comments">
        {board.comments(id).map((comment) => (
          <li key={comment.id}>
            <p>{comment.text}</p>
            {comment.at ? (
              <small class="hint">{timeOfDay(comment.at)}</small>
            ) : (
              <small class="standing waits">
                <Icon name="wait" /> {t('phone.waits')}
              </small>
            )}
          </li>
        ))}
      </ul>
      {may && (
        <WritingField
          label={t('phone.comment')}
          text={text}
          limit={limits.comment}
          onText={setText}
          onSend={send}
          send={t('phone.send')}
        />
      )}
    </section>
  );
}
