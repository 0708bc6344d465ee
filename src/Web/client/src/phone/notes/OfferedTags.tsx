import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { t } from '../../texts/texts';
import { call } from '../../wire/problem';
import type { Board } from '../board';

interface Offer {
  lead: string | null;
  similar: readonly string[];
}

/** Tags that an own note may want, once the server has it; the author taps one or leaves it (S2-05). */
export function OfferedTags({ board, id }: { board: Board; id: string }) {
  const [offer, setOffer] = useState<Offer | null>(null);
  const note = board.note(id);
  const sent = note !== undefined && note.version > 0 && !board.waits(id);
  useEffect(() => {
    if (!sent) return;
    let left = false;
    const [, workshop, activity] = board.store.stream.split('/');
    const path = `/api/workshops/${workshop}/boards/${activity}/offers?as=${board.as}&note=${id}`;
    void call<{ offers: readonly Offer[] }>('GET', path).then(
      ({ body }) => left || setOffer(body?.offers[0] ?? null),
    );
    return () => {
      left = true;
    };
  }, [id, sent, note?.text]);
  const tags = offer ? [offer.lead, ...offer.similar].filter((tag) => tag !== null) : [];
  const open = tags.filter((tag) => !note?.tags?.includes(tag));
  if (open.length === 0) return null;
  return (
    <div class="offered-tags">
      <span class="hint">{t('phone.tagOffered')}</span>
      {open.map((tag) => (
        <Button
          key={tag}
          small
          icon="add"
          onClick={() => board.do({ $type: 'tag', noteId: id, tag, on: true })}
        >
          {tag}
        </Button>
      ))}
    </div>
  );
}
