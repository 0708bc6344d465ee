import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { plural, t } from '../../texts/texts';
import type { Desk } from './desk';

/** Votes of people without a phone, by hands or on paper: so many dots each, so many people. */
export function CastForOther({ desk, id }: { desk: Desk; id: string }) {
  const [dots, setDots] = useState('1');
  const [people, setPeople] = useState('1');
  const others = desk.picture.value?.tallies.get(id)?.others ?? 0;
  const valid = /^\d+$/.test(dots) && /^\d+$/.test(people);
  const send = (event: Event) => {
    event.preventDefault();
    desk.act(
      [{ $type: 'castForOther', targetId: id, dots: Number(dots), count: Number(people) }],
      t('lead.did.cast'),
    );
  };
  return (
    <form class="cast stack" onSubmit={send}>
      <h3>{t('lead.cast.title')}</h3>
      <p>{others > 0 ? plural('lead.cast.now', others) : t('lead.cast.hint')}</p>
      <div class="three">
        <Field label={t('lead.cast.dots')} type="number" min={0} max={100} value={dots} onText={setDots} />
        <Field
          label={t('lead.cast.people')}
          type="number"
          min={0}
          max={1000}
          value={people}
          onText={setPeople}
        />
        <Button type="submit" disabled={!valid}>
          {t('lead.cast.save')}
        </Button>
      </div>
    </form>
  );
}
