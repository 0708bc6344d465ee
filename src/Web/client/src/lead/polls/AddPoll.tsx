import { useState } from 'preact/hooks';
import { Field } from '../../parts/Field';
import { Menu } from '../../parts/Menu';
import { t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import { FormDialog } from '../parts/FormDialog';
import { LinesField } from '../parts/LinesField';
import { useLead } from '../session/lead';
import { useWorkshop } from '../session/useWorkshop';
import { addActivity, askHowItWas, draftSurvey } from './adding';

type Adding = 'poll' | 'questions' | 'survey';

/** Ways to ask the room: a poll, a list of questions, how it was, a survey from the conclusion. */
export function AddPoll({ onAdded }: { onAdded: (activity: string) => void }) {
  const lead = useLead();
  const workshop = useWorkshop();
  const [adding, add] = useState<Adding | null>(null);
  const added = (activity: string): void => {
    add(null);
    onAdded(activity);
  };
  return (
    <>
      <Menu
        worded
        label={t('lead.poll.add')}
        items={[
          { text: t('lead.poll.newPoll'), icon: 'add', do: () => add('poll') },
          { text: t('lead.poll.newQuestions'), icon: 'question', do: () => add('questions') },
          {
            text: t('lead.poll.satisfaction'),
            icon: 'heart',
            do: () => onAdded(askHowItWas(lead, workshop)),
          },
          { text: t('lead.poll.survey'), icon: 'idea', do: () => add('survey') },
        ]}
      />
      {adding === 'survey' && <SurveyDialog onAdded={added} onClose={() => add(null)} />}
      {(adding === 'poll' || adding === 'questions') && (
        <TitleDialog kind={adding} onAdded={added} onClose={() => add(null)} />
      )}
    </>
  );
}

interface DialogProps {
  onAdded: (activity: string) => void;
  onClose: () => void;
}

function TitleDialog({ kind, onAdded, onClose }: DialogProps & { kind: 'poll' | 'questions' }) {
  const lead = useLead();
  const [title, setTitle] = useState(kind === 'questions' ? t('lead.questions.defaultTitle') : '');
  const save = (): void => {
    onAdded(addActivity(lead, kind, title));
  };
  return (
    <FormDialog
      title={t(kind === 'poll' ? 'lead.poll.newPoll' : 'lead.poll.newQuestions')}
      verb={t('lead.newBoard.add')}
      ready={title.trim() !== ''}
      onSave={save}
      onClose={onClose}
    >
      <Field
        label={t('lead.newBoard.title')}
        value={title}
        onText={setTitle}
        maxLength={limits.title}
        autoFocus
        required
      />
    </FormDialog>
  );
}

/** Makes a draft survey of the conclusion; the facilitator sees and may change the text first. */
export function SurveyDialog({ onAdded, onClose }: DialogProps) {
  const lead = useLead();
  const workshop = useWorkshop();
  const [text, setText] = useState(workshop.conclusion ?? '');
  const save = (): void => {
    onAdded(draftSurvey(lead, workshop, text));
  };
  return (
    <FormDialog
      title={t('lead.poll.survey')}
      verb={t('lead.poll.surveyDraft')}
      ready={text.trim() !== ''}
      onSave={save}
      onClose={onClose}
    >
      <LinesField
        label={t('lead.after.conclusion')}
        hint={t('lead.poll.surveyHint')}
        rows={8}
        value={text}
        onText={setText}
        maxLength={limits.paragraph}
        autoFocus
      />
    </FormDialog>
  );
}
