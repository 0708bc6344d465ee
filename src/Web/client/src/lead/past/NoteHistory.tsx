import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { day, t, timeOfDay } from '../../texts/texts';
import type { NoteView } from '../../wire/boards';
import { call } from '../../wire/problem';
import type { Desk } from '../board/desk';
import { nameOf } from '../people/register';

interface EarlierText {
  text: string;
  at: string;
  version: number;
  by?: string | null;
}

/** The texts that a note has had, each to be brought back; asked for only when somebody wants to see them. */
export function NoteHistory({
  desk,
  note,
  onRestored,
}: {
  desk: Desk;
  note: NoteView;
  onRestored: () => void;
}) {
  const [texts, setTexts] = useState<readonly EarlierText[] | null>(null);
  const [failed, setFailed] = useState(false);
  const list = useRef<HTMLElement>(null);
  // The button that asked is gone
  useEffect(() => list.current?.focus(), [texts]);
  if (note.version < 2) return null;
  const look = async () => {
    const path = `/api/workshops/${desk.lead.workshop}/boards/${desk.activity.id}/notes/${note.id}/history?as=lead`;
    const { body } = await call<{ texts: readonly EarlierText[] }>('GET', path);
    setTexts(body?.texts ?? null);
    setFailed(!body);
  };
  const restore = (text: string) => {
    desk.act([{ $type: 'editNote', noteId: note.id, text }], t('lead.did.restoredText'));
    onRestored();
  };
  if (!texts)
    return (
      <p>
        <Button small onClick={() => void look()}>
          {t('lead.history.show', { n: note.version })}
        </Button>
        <span role="alert">{failed && ` ${t('lead.history.failed')}`}</span>
      </p>
    );
  return (
    <section class="stack" ref={list} tabIndex={-1}>
      <h3>{t('lead.history.title')}</h3>
      <ol class="history">
        {[...texts].reverse().map((one) => (
          <li key={`${one.version} ${one.at}`}>
            <p class="whole">{one.text}</p>
            <p class="hint">
              {day(one.at)} {timeOfDay(one.at)}
              {one.by && ` · ${nameOf(one.by)}`}
            </p>
            {one.text !== note.text && (
              <Button small icon="undo" onClick={() => restore(one.text)}>
                {t('lead.history.restore')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
