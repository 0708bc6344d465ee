import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Field } from '../../parts/Field';
import { plural, t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import type { Desk } from '../board/desk';
import { Tick } from '../parts/Tick';
import { accept, edited, type Suggestion, suggestionsFor } from './suggestions';

type Found = readonly Suggestion[] | null | undefined;

/** Groups that the texts themselves suggest. A person takes one as it is, changes it first, or refuses it. */
export function SuggestionsDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const [found, setFound] = useState<Found>(undefined);
  useEffect(() => {
    void suggestionsFor(desk).then(setFound);
  }, []);
  const without = (one: Suggestion) => setFound((all) => all?.filter((other) => other !== one));
  const takeAll = () => {
    if (found) accept(desk, found);
    onClose();
  };
  return (
    <Dialog title={t('lead.suggest.title')} onClose={onClose}>
      <p class="hint">{t('lead.suggest.hint')}</p>
      <p role="status">{stateOf(found)}</p>
      {found && found.length > 1 && (
        <Button kind="primary" onClick={takeAll}>
          {plural('lead.suggest.all', found.length)}
        </Button>
      )}
      {found?.map((suggestion) => (
        <SuggestionCard
          key={suggestion.notes[0]}
          desk={desk}
          suggestion={suggestion}
          onDone={() => without(suggestion)}
        />
      ))}
    </Dialog>
  );
}

function stateOf(found: Found): string {
  if (found === undefined) return t('lead.suggest.asking');
  if (found === null) return t('lead.suggest.failed');
  return found.length === 0 ? t('lead.suggest.none') : plural('lead.suggest.found', found.length);
}

interface CardProps {
  desk: Desk;
  suggestion: Suggestion;
  onDone: () => void;
}

function SuggestionCard({ desk, suggestion, onDone }: CardProps) {
  const [title, setTitle] = useState(suggestion.title);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const notes = new Map(desk.picture.value?.notes.map((note) => [note.id, note]));
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  const take = (event: Event) => {
    event.preventDefault();
    accept(desk, [edited(suggestion, title, left)]);
    onDone();
  };
  return (
    <form class="suggestion stack" onSubmit={take} aria-label={suggestion.title || t('lead.group.unnamed')}>
      <Field label={t('lead.group.name')} value={title} onText={setTitle} maxLength={limits.title} />
      <ul>
        {suggestion.notes.map((id) => (
          <li key={id}>
            <Tick label={notes.get(id)?.text ?? ''} on={!left.has(id)} onTick={() => toggle(id)} />
          </li>
        ))}
      </ul>
      <div class="row">
        <Button type="submit" kind="primary" small disabled={left.size === suggestion.notes.length}>
          {t('lead.suggest.accept')}
        </Button>
        <Button kind="quiet" small icon="close" onClick={onDone}>
          {t('lead.suggest.refuse')}
        </Button>
      </div>
    </form>
  );
}
