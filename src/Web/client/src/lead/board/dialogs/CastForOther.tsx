import { useState } from 'preact/hooks';
import { Button } from '../../../parts/Button';
import { Dialog } from '../../../parts/Dialog';
import { Field } from '../../../parts/Field';
import { plural, t } from '../../../texts/texts';
import type { Desk } from '../desk';

/**
 * Votes of people without a phone, by hands or on paper: so many dots each, so many people. Where some stand already, perhaps from
 * another table, the button says whether these come on top or take their place, and what stands then.
 */
export function CastForOther({ desk, id }: { desk: Desk; id: string }) {
  const [dots, setDots] = useState('1');
  const [people, setPeople] = useState('1');
  const others = desk.picture.value?.tallies.get(id)?.others ?? 0;
  const valid = /^\d+$/.test(dots) && /^\d+$/.test(people);
  const counted = valid ? Number(dots) * Number(people) : 0;
  const enter = (dots: number, count: number) => {
    desk.act([{ $type: 'castForOther', targetId: id, dots, count }], t('lead.did.cast'));
    // Empty, so that a second press does not count the same hands twice
    setPeople('');
  };
  const replace = () => enter(Number(dots), Number(people));
  const add = () => enter(1, others + counted);
  const send = (event: Event) => {
    event.preventDefault();
    if (!valid) return;
    if (others > 0) add();
    else replace();
  };
  return (
    <form class="cast stack" onSubmit={send}>
      <h3>{t('lead.cast.title')}</h3>
      <p role="status">{others > 0 ? plural('lead.cast.now', others) : t('lead.cast.hint')}</p>
      <div class="two">
        <Field label={t('lead.cast.dots')} type="number" min={0} max={100} value={dots} onText={setDots} />
        <Field
          label={t('lead.cast.people')}
          type="number"
          min={0}
          max={1000}
          value={people}
          onText={setPeople}
        />
      </div>
      <div class="row">
        {others === 0 ? (
          <Button type="submit" disabled={!valid}>
            {t('lead.cast.save')}
          </Button>
        ) : (
          <>
            <Button type="submit" disabled={counted === 0}>
              {t('lead.cast.add', { n: others + counted })}
            </Button>
            <Button disabled={!valid} onClick={replace}>
              {t('lead.cast.replace', { n: counted })}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}

/** The same for a group, which has no other dialog of its own. */
export function CastForGroup({ desk, id, onClose }: { desk: Desk; id: string; onClose: () => void }) {
  const group = desk.picture.value?.groups.find((one) => one.id === id);
  if (!group) return null;
  return (
    <Dialog title={group.title || t('lead.group.unnamed')} onClose={onClose}>
      <CastForOther desk={desk} id={id} />
    </Dialog>
  );
}
