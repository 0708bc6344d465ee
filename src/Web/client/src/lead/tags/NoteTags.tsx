import { useEffect, useId, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { t } from '../../texts/texts';
import type { NoteView } from '../../wire/boards';
import { limits } from '../../wire/contracts';
import type { Desk } from '../board/desk';
import { tag, tagsOn } from './acts';
import { type Offer, offersFor, tagsOf } from './offers';

/** The tags of a note: those it has, those it is offered, and a field for one more. */
export function NoteTags({ desk, note }: { desk: Desk; note: NoteView }) {
  const [text, setText] = useState('');
  const id = useId();
  const set = (name: string, on: boolean) => tag(desk, [note.id], name, on);
  const add = (event: Event) => {
    event.preventDefault();
    if (text.trim()) set(text.trim(), true);
    setText('');
  };
  return (
    <section class="note-tags stack" aria-label={t('lead.tags.title')}>
      <h3>{t('lead.tags.title')}</h3>
      {note.tags.length > 0 && (
        <ul class="tags">
          {note.tags.map((name) => (
            <li key={name} class="tag-chip">
              {name}
              <Button
                kind="quiet"
                small
                icon="close"
                label={t('lead.tags.remove', { tag: name })}
                onClick={() => set(name, false)}
              />
            </li>
          ))}
        </ul>
      )}
      <Offered desk={desk} note={note} onTag={(name) => set(name, true)} />
      <form class="tag-field" onSubmit={add}>
        <input
          class="input"
          list={id}
          aria-label={t('lead.tags.add')}
          placeholder={t('lead.tags.add')}
          maxLength={limits.tag}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <datalist id={id}>
          {tagsOn(desk.picture.value?.notes ?? []).map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Button type="submit" small disabled={!text.trim()}>
          {t('lead.tags.give')}
        </Button>
      </form>
    </section>
  );
}

/** What the text itself suggests; asked anew when the text or its tags change. */
function Offered({ desk, note, onTag }: { desk: Desk; note: NoteView; onTag: (tag: string) => void }) {
  const [offer, setOffer] = useState<Offer | null>(null);
  useEffect(() => {
    let left = false;
    void offersFor(desk.lead.workshop, desk.activity.id, 'lead', note.id).then(
      ([first]) => left || setOffer(first ?? null),
    );
    return () => {
      left = true;
    };
  }, [note.id, note.text, note.tags.join('\n')]);
  const tags = offer ? tagsOf(offer).filter((name) => !note.tags.includes(name)) : [];
  if (tags.length === 0) return null;
  return (
    <div class="offered">
      <span class="hint">{t('lead.tags.offered')}</span>
      {tags.map((name) => (
        <Button key={name} small icon="add" onClick={() => onTag(name)}>
          {name}
        </Button>
      ))}
    </div>
  );
}
