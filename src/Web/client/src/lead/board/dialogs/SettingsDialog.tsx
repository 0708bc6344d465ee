import { useState } from 'preact/hooks';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import { t } from '../../../texts/texts';
import type { BoardView, Layout } from '../../../wire/boards';
import { limits } from '../../../wire/contracts';
import { FormDialog } from '../../parts/FormDialog';
import { LinesField } from '../../parts/LinesField';
import { Tick } from '../../parts/Tick';
import type { Desk } from '../desk';
import { AxesFields } from './AxesFields';
import { changes, type Draft, drafted } from './settings';

/** How the board works. Only what was changed is sent. */
export function SettingsDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const board = desk.picture.value?.board;
  const [draft, setDraft] = useState<Draft | null>(board ? drafted(board) : null);
  if (!board || !draft) return null;
  const set = (change: Partial<Draft>) => setDraft((before) => before && { ...before, ...change });
  const save = () => {
    const wanted = changes(board, draft);
    if (Object.keys(wanted).length > 0) desk.act([{ $type: 'configure', ...wanted }], t('lead.did.settings'));
    onClose();
  };
  return (
    <FormDialog
      title={t('lead.board.settings')}
      ready={draft.title.trim() !== ''}
      onSave={save}
      onClose={onClose}
    >
      <Field
        label={t('lead.settings.title')}
        value={draft.title}
        onText={(title) => set({ title })}
        maxLength={limits.title}
        required
      />
      <LayoutChoice value={draft.layout} onLayout={(layout) => set({ layout })} />
      {draft.layout === 'matrix' && <AxesFields value={draft.axes} onAxes={(axes) => set({ axes })} />}
      <Rules board={board} draft={draft} set={set} />
      <LinesField
        label={t('lead.settings.categories')}
        hint={t('lead.settings.categoriesHint')}
        value={draft.categories}
        onText={(categories) => set({ categories })}
      />
    </FormDialog>
  );
}

function LayoutChoice({ value, onLayout }: { value: Layout; onLayout: (layout: Layout) => void }) {
  return (
    <fieldset class="segments" aria-label={t('lead.settings.layout')}>
      {(['columns', 'matrix'] as const).map((layout) => (
        <Button key={layout} small aria-pressed={value === layout} onClick={() => onLayout(layout)}>
          {t(`lead.settings.layout.${layout}`)}
        </Button>
      ))}
    </fieldset>
  );
}

function Rules({
  board,
  draft,
  set,
}: {
  board: BoardView;
  draft: Draft;
  set: (change: Partial<Draft>) => void;
}) {
  const number = (name: 'maxNotes' | 'dotsPerPerson' | 'dotsPerTarget', most: number) => (
    <Field
      label={t(`lead.settings.${name}`)}
      type="number"
      min={0}
      max={most}
      value={draft[name]}
      onText={(text) => set({ [name]: text })}
    />
  );
  return (
    <>
      <Tick
        label={t('lead.settings.anonymous')}
        hint={board.notes > 0 ? t('lead.settings.anonymousFixed') : t('lead.settings.anonymousHint')}
        disabled={board.notes > 0}
        on={draft.anonymous}
        onTick={(anonymous) => set({ anonymous })}
      />
      <Tick
        label={t('lead.settings.moderated')}
        hint={t('lead.settings.moderatedHint')}
        on={draft.moderated}
        onTick={(moderated) => set({ moderated })}
      />
      <div class="three">
        {number('maxNotes', 1000)}
        {number('dotsPerPerson', 100)}
        {number('dotsPerTarget', 100)}
      </div>
    </>
  );
}
