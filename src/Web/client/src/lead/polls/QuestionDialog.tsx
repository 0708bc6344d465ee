import { useState } from 'preact/hooks';
import { Field } from '../../parts/Field';
import { Select } from '../../parts/Select';
import { t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import type { GoodEnd, PollOption, PollQuestionView, QuestionKind } from '../../wire/polls';
import { FormDialog } from '../parts/FormDialog';
import { LinesField } from '../parts/LinesField';
import { BoardOptions } from './BoardOptions';
import { bare, type PollDesk } from './desk';
import { asked, type Draft, drafted, hasOptions, hasScale, isWhole, kinds } from './draft';

interface Props {
  desk: PollDesk;
  question: PollQuestionView | null;
  onClose: () => void;
}

/** A new question, or another wording for one. */
export function QuestionDialog({ desk, question, onClose }: Props) {
  const [draft, setDraft] = useState<Draft>(drafted(question));
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const save = (): void => {
    const wanted = asked(draft, question);
    desk.act(
      [{ $type: 'setQuestion', question: wanted }],
      question
        ? [{ $type: 'setQuestion', question: bare(question) }]
        : [{ $type: 'removeQuestion', questionId: wanted.id }],
      t('lead.did.question'),
    );
    onClose();
  };
  return (
    <FormDialog
      title={t(question ? 'lead.poll.editQuestion' : 'lead.poll.addQuestion')}
      ready={isWhole(draft)}
      onSave={save}
      onClose={onClose}
    >
      <LinesField
        label={t('lead.poll.question')}
        rows={2}
        value={draft.text}
        onText={(text) => set({ text })}
        maxLength={limits.paragraph}
        autoFocus
      />
      <Select
        label={t('lead.poll.kind')}
        value={draft.kind}
        options={kinds.map((kind) => ({ value: kind as string, text: t(`poll.kind.${kind}`) }))}
        onValue={(kind) => set({ kind: kind as QuestionKind })}
      />
      {hasOptions(draft.kind) && <Options desk={desk} draft={draft} set={set} />}
      {draft.kind === 'rating' && (
        <LinesField
          label={t('lead.poll.criteria')}
          hint={t('lead.poll.criteriaHint')}
          value={draft.criteria}
          onText={(criteria) => set({ criteria })}
        />
      )}
      {(hasScale(draft.kind) || draft.kind === 'number') && <Numbers draft={draft} set={set} />}
      {draft.kind === 'budget' && (
        <Field
          label={t('lead.poll.points')}
          type="number"
          min={1}
          max={10000}
          placeholder="100"
          value={draft.points}
          onText={(points) => set({ points })}
        />
      )}
      {(draft.kind === 'multiple' || draft.kind === 'words') && (
        <Field
          label={t(draft.kind === 'words' ? 'lead.poll.mostWords' : 'lead.poll.mostOptions')}
          type="number"
          min={1}
          max={draft.kind === 'words' ? 20 : 100}
          placeholder={draft.kind === 'words' ? '3' : ''}
          value={draft.most}
          onText={(most) => set({ most })}
        />
      )}
      <Field
        label={t('lead.poll.hint')}
        value={draft.hint}
        onText={(hint) => set({ hint })}
        maxLength={limits.paragraph}
      />
    </FormDialog>
  );
}

interface PartProps {
  draft: Draft;
  set: (change: Partial<Draft>) => void;
}

function Options({ desk, draft, set }: PartProps & { desk: PollDesk }) {
  const take = (options: readonly PollOption[]): void => {
    const known = draft.options.split('\n');
    const fresh = options.filter(({ text }) => !known.includes(text));
    set({
      options: [...known.filter((words) => words.trim()), ...fresh.map(({ text }) => text)].join('\n'),
      from: new Map([...draft.from, ...fresh.map((option) => [option.text, option] as const)]),
    });
  };
  return (
    <>
      <LinesField
        label={t('lead.poll.options')}
        hint={t('lead.poll.optionsHint')}
        rows={4}
        value={draft.options}
        onText={(options) => set({ options })}
      />
      <BoardOptions desk={desk} onTake={take} />
    </>
  );
}

function Numbers({ draft, set }: PartProps) {
  const scale = hasScale(draft.kind);
  const ends: readonly GoodEnd[] = ['high', 'low', 'neither'];
  return (
    <>
      <div class="two">
        <Field
          label={t('lead.poll.min')}
          type="number"
          placeholder={scale ? '1' : ''}
          value={draft.min}
          onText={(min) => set({ min })}
        />
        <Field
          label={t('lead.poll.max')}
          type="number"
          placeholder={scale ? '5' : ''}
          value={draft.max}
          onText={(max) => set({ max })}
        />
      </div>
      {scale ? (
        <div class="two">
          <Field
            label={t('lead.poll.low')}
            value={draft.low}
            onText={(low) => set({ low })}
            maxLength={limits.title}
          />
          <Field
            label={t('lead.poll.high')}
            value={draft.high}
            onText={(high) => set({ high })}
            maxLength={limits.title}
          />
        </div>
      ) : (
        <Field
          label={t('lead.poll.unit')}
          value={draft.unit}
          onText={(unit) => set({ unit })}
          maxLength={limits.title}
        />
      )}
      <Select
        label={t('lead.poll.good')}
        value={draft.good}
        options={ends.map((end) => ({ value: end as string, text: t(`lead.poll.good.${end}`) }))}
        onValue={(good) => set({ good: good as GoodEnd })}
      />
    </>
  );
}
