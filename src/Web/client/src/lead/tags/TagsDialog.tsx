import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { t } from '../../texts/texts';
import type { Desk } from '../board/desk';
import { tag } from './acts';
import { type Offer, offersFor, tagsOf } from './offers';

/** Notes of most that are shown at once. */
const most = 100;

/** Tags that the board's notes are offered, note by note; nothing is given before somebody says so (S2-05). */
export function TagsDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const [offers, setOffers] = useState<readonly Offer[] | null>(null);
  useEffect(() => {
    void offersFor(desk.lead.workshop, desk.activity.id, 'lead').then(setOffers);
  }, []);
  const notes = new Map(desk.picture.value?.notes.map((note) => [note.id, note]));
  const open = offers?.filter(({ note }) => notes.get(note)?.tags.length === 0).slice(0, most);
  return (
    <Dialog title={t('lead.tags.offers')} onClose={onClose}>
      <p class="hint">{t('lead.tags.offersHint')}</p>
      <p role="status">
        {open === undefined && t('lead.tags.asking')}
        {open?.length === 0 && t('lead.tags.none')}
      </p>
      <ul class="offers">
        {open?.map((offer) => (
          <li key={offer.note}>
            <p class="text">{notes.get(offer.note)?.text}</p>
            <div class="offered">
              {tagsOf(offer).map((name) => (
                <Button key={name} small icon="add" onClick={() => tag(desk, [offer.note], name, true)}>
                  {name}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
