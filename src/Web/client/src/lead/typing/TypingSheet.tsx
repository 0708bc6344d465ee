import { useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { KeptPhoto } from '../../parts/KeptPhoto';
import { PhotoButton } from '../../parts/PhotoButton';
import { Select } from '../../parts/Select';
import { length } from '../../texts/length';
import { plural, reason, t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import { ulid } from '../../wire/ulid';
import type { Desk } from '../board/desk';
import { lines } from '../board/dialogs/settings';
import { LinesField } from '../parts/LinesField';
import { Tick } from '../parts/Tick';

/** The last ones typed that stay in sight. */
const inSight = 8;

interface Typed {
  id: string;
  text: string;
}

/** Paper notes, one after the other: the column is chosen once, Enter posts, and pasted lines are a note each. */
export function TypingSheet({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const picture = desk.picture.value;
  const { workshop } = desk.lead;
  const [columnId, setColumn] = useState(picture?.columns[0]?.id ?? '');
  const [paper, setPaper] = useState(true);
  const [text, setText] = useState('');
  const [photo, setPhoto] = useState<string | null>(null);
  const [typed, setTyped] = useState<readonly Typed[]>([]);
  const field = useRef<HTMLFormElement>(null);
  // A photo goes with one note, however many lines say what is on it
  const texts = photo ? [text.trim()] : lines(text);
  const fault = texts.some((words) => length(words) > limits.note) ? reason('tooLong') : null;
  const post = () => {
    const notes = texts.map((words) => ({ id: ulid(), text: words }));
    if (!text.trim() || fault) return;
    for (const note of notes)
      desk.act(
        [{ $type: 'postNote', noteId: note.id, columnId, text: note.text, paper, ...(photo && { photo }) }],
        t('lead.did.posted'),
      );
    setTyped((before) => [...notes.reverse(), ...before]);
    setText('');
    setPhoto(null);
    field.current?.querySelector('textarea')?.focus();
  };
  const takeBack = (note: Typed) => {
    desk.act([{ $type: 'removeNote', noteId: note.id }], plural('lead.did.removed', 1));
    setTyped((before) => before.filter((other) => other.id !== note.id));
  };
  return (
    <Dialog title={t('lead.typing.title')} onClose={onClose}>
      <form
        ref={field}
        class="stack typing"
        onSubmit={(event) => {
          event.preventDefault();
          post();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || (event.target as Element).tagName !== 'TEXTAREA')
            return;
          event.preventDefault();
          post();
        }}
      >
        <Select
          label={t('lead.typing.column')}
          value={columnId}
          options={(picture?.columns ?? []).map(({ id, title }) => ({ value: id, text: title }))}
          onValue={setColumn}
        />
        {photo && <KeptPhoto workshop={workshop} id={photo} as="lead" onRemove={() => setPhoto(null)} />}
        <LinesField
          label={t(photo ? 'common.photoWords' : 'lead.typing.note')}
          {...(!photo && { hint: t('lead.typing.hint') })}
          fault={fault}
          value={text}
          onText={setText}
          autoFocus
        />
        <Tick label={t('lead.typing.paper')} on={paper} onTick={setPaper} />
        <div class="row">
          <Button type="submit" kind="primary" disabled={!text.trim() || fault !== null}>
            {t('lead.typing.add')}
          </Button>
          {!photo && <PhotoButton workshop={workshop} as="lead" onPhoto={setPhoto} />}
        </div>
      </form>
      <p role="status">{typed.length > 0 && plural('lead.typing.typed', typed.length)}</p>
      <ul class="typed">
        {typed.slice(0, inSight).map((note) => (
          <li key={note.id}>
            <span class="text">{note.text}</span>
            <Button
              kind="quiet"
              small
              icon="undo"
              label={t('lead.typing.takeBack', { text: note.text.slice(0, 40) })}
              onClick={() => takeBack(note)}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
