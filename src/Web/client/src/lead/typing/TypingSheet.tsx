import { useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Select } from '../../parts/Select';
import { plural, t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import { ulid } from '../../wire/ulid';
import type { Desk } from '../board/desk';
import { lines } from '../board/settings';
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
  const [columnId, setColumn] = useState(picture?.columns[0]?.id ?? '');
  const [paper, setPaper] = useState(true);
  const [text, setText] = useState('');
  const [typed, setTyped] = useState<readonly Typed[]>([]);
  const field = useRef<HTMLFormElement>(null);
  const post = () => {
    const notes = lines(text).map((line) => ({ id: ulid(), text: line }));
    if (notes.length === 0 || notes.some((note) => [...note.text].length > limits.note)) return;
    for (const note of notes)
      desk.act(
        [{ $type: 'postNote', noteId: note.id, columnId, text: note.text, paper }],
        t('lead.did.posted'),
      );
    setTyped((before) => [...notes.reverse(), ...before]);
    setText('');
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
        <LinesField
          label={t('lead.typing.note')}
          hint={t('lead.typing.hint')}
          value={text}
          onText={setText}
        />
        <Tick label={t('lead.typing.paper')} on={paper} onTick={setPaper} />
        <Button type="submit" kind="primary" disabled={!text.trim()}>
          {t('lead.typing.add')}
        </Button>
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
