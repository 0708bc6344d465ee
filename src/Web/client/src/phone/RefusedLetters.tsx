import { useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { type Key, known, reason, t } from '../texts/texts';
import { limits } from '../wire/contracts';
import type { Letter } from '../wire/outbox';
import { WritingField } from './notes/WritingField';
import type { Room } from './room';

/** What the server would not take: kept, with the reason, until the person decides. */
export function RefusedLetters({ room }: { room: Room }) {
  const letters = room.outbox.refused.value;
  if (letters.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="refused">
      <h2 id="refused">{t('phone.refused')}</h2>
      {letters.map((letter) => (
        <RefusedLetter key={letter.id} room={room} letter={letter} />
      ))}
    </section>
  );
}

function RefusedLetter({ room, letter }: { room: Room; letter: Letter }) {
  const [editing, setEditing] = useState(false);
  const { outbox } = room;
  const text = textOf(letter);
  return (
    <div class="card refused">
      <p>
        <strong>{what(letter)}</strong> {reason(letter.rejected?.code ?? '')}
      </p>
      {text !== null && <p class="whole">{text}</p>}
      <div class="row">
        <Button small onClick={() => void outbox.retry(letter.id, insisting(letter))}>
          {t('phone.retry')}
        </Button>
        {text !== null && (
          <Button small icon="edit" onClick={() => setEditing(true)}>
            {t('common.edit')}
          </Button>
        )}
        <Button small kind="danger" onClick={() => void outbox.discard(letter.id)}>
          {t('phone.discard')}
        </Button>
      </div>
      {editing && text !== null && (
        <Edit room={room} letter={letter} from={text} onClose={() => setEditing(false)} />
      )}
    </div>
  );
}

interface EditProps {
  room: Room;
  letter: Letter;
  from: string;
  onClose: () => void;
}

function Edit({ room, letter, from, onClose }: EditProps) {
  const [text, setText] = useState(from);
  const limit = letter.command.$type === 'comment' ? limits.comment : limits.note;
  const send = (): void => {
    void room.outbox.retry(letter.id, { ...insisting(letter), text } as Letter['command']);
    onClose();
  };
  return (
    <Dialog title={t('common.edit')} sheet onClose={onClose}>
      <WritingField
        label={t('common.edit')}
        text={text}
        limit={limit}
        onText={setText}
        onSend={send}
        send={t('phone.send')}
        autoFocus
      />
    </Dialog>
  );
}

function textOf({ command }: Letter): string | null {
  return 'text' in command ? command.text : null;
}

/** The same without the version it was made from: the person has seen that somebody else changed it, and wants it so. */
function insisting({ command }: Letter): Letter['command'] {
  if (command.$type !== 'editNote') return command;
  const { baseVersion: _, ...rest } = command;
  return rest;
}

function what({ command }: Letter): string {
  const key = `phone.letter.${command.$type}`;
  return t(known(key) ? (key as Key) : 'phone.letter.other');
}
