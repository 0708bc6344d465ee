import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import { useDraft } from '../notes/draft';
import { WritingField } from '../notes/WritingField';
import type { InputProps } from './QuestionCard';

/** An open answer; what is written outlives the page, and what was sent can be changed. */
export function TextInput({ question, sheet }: InputProps) {
  const given = sheet.answer(question.id).text ?? '';
  const [draft, setDraft] = useDraft(`${sheet.store.stream}/${question.id}`);
  const [editing, setEditing] = useState(false);
  if (given && !editing && !draft)
    return (
      <>
        <p class="poll-mine">{given}</p>
        <p>
          <Button
            small
            icon="edit"
            onClick={() => {
              setDraft(given);
              setEditing(true);
            }}
          >
            {t('common.edit')}
          </Button>
        </p>
      </>
    );
  return (
    <WritingField
      label={question.text}
      placeholder={t('phone.writeHere')}
      text={draft}
      limit={limits.note}
      onText={setDraft}
      onSend={() => {
        sheet.give(question.id, { text: draft });
        setDraft('');
        setEditing(false);
      }}
      send={t('phone.send')}
    />
  );
}
