import { useState } from 'preact/hooks';
import { KeptPhoto } from '../../parts/KeptPhoto';
import { categoryClass, letterOf } from '../../parts/marks';
import { PhotoButton } from '../../parts/PhotoButton';
import { plural, t } from '../../texts/texts';
import type { ColumnView } from '../../wire/boards';
import { limits } from '../../wire/contracts';
import { ulid } from '../../wire/ulid';
import type { Board } from '../board';
import { useTable } from '../table/table';
import { useDraft } from './draft';
import { WritingField } from './WritingField';

interface ComposerProps {
  board: Board;
  column: ColumnView;
  onPosted: () => void;
}

/** Where notes are written, within the thumb's reach. */
export function Composer({ board, column, onPosted }: ComposerProps) {
  const [text, setText] = useDraft(
    board.as === 'phone' ? board.store.stream : `${board.store.stream} ${board.as}`,
  );
  const [photo, setPhoto] = useState<string | null>(null);
  const table = useTable();
  const [category, setCategory] = useState<string | null>(null);
  const view = board.view;
  if (!view) return null;
  const n = board.myNotes.value.length;
  if (view.maxNotes > 0 && n >= view.maxNotes)
    return <p class="composer hint">{plural('phone.allNotesUsed', view.maxNotes)}</p>;

  function post(): void {
    board.do({
      $type: 'postNote',
      noteId: ulid(),
      columnId: column.id,
      text,
      ...(category ? { category } : {}),
      ...(photo ? { photo } : {}),
    });
    setPhoto(null);
    setText('');
    setCategory(null);
    onPosted();
    table?.posted();
  }

  return (
    <section class="composer" aria-label={t('phone.write')}>
      {view.categories.length > 0 && (
        <Categories categories={view.categories} chosen={category} onChoose={setCategory} />
      )}
      {photo && (
        <KeptPhoto workshop={board.workshop} id={photo} as={board.as} onRemove={() => setPhoto(null)} />
      )}
      <WritingField
        label={t(photo ? 'common.photoWords' : 'phone.writeHere')}
        text={text}
        limit={limits.note}
        onText={setText}
        onSend={post}
        send={t('phone.send')}
      />
      <div class="below">
        {text === '' && <Rules board={board} />}
        {!photo && <PhotoButton workshop={board.workshop} as={board.as} onPhoto={setPhoto} />}
      </div>
    </section>
  );
}

/** What becomes of a note here, when it is not the usual. */
function Rules({ board }: { board: Board }) {
  const view = board.view;
  const rules = [view?.anonymous && t('phone.anonymous'), view?.moderated && t('phone.moderated')].filter(
    Boolean,
  );
  return rules.length > 0 ? <p class="rules">{rules.join(' ')}</p> : null;
}

interface CategoriesProps {
  categories: readonly string[];
  chosen: string | null;
  onChoose: (category: string | null) => void;
}

function Categories({ categories, chosen, onChoose }: CategoriesProps) {
  return (
    <fieldset class="categories" aria-label={t('phone.categories')}>
      {categories.map((category, place) => (
        <button
          key={category}
          type="button"
          class={`note ${categoryClass(place)}`}
          aria-pressed={category === chosen}
          onClick={() => onChoose(category === chosen ? null : category)}
          onFocus={(event) => reveal(event.currentTarget)}
        >
          <span class="category-mark">
            <span class="letter" aria-hidden="true">
              {letterOf(place + 1)}
            </span>
            {category}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

/** A row that scrolls follows the keyboard; under a finger nothing moves. */
function reveal(button: HTMLElement): void {
  if (button.matches(':focus-visible')) button.scrollIntoView({ inline: 'center', block: 'nearest' });
}
