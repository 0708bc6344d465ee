import { useId } from 'preact/hooks';
import { Icon } from '../../parts/Icon';
import { repliesOf, resultOf } from '../../polls/picture';
import { Results } from '../../polls/Results';
import { t } from '../../texts/texts';
import type { PollQuestionView } from '../../wire/polls';
import type { Store } from '../../wire/store';
import { BudgetInput } from './BudgetInput';
import { ChoiceInput } from './ChoiceInput';
import { NumberInput } from './NumberInput';
import { OwnAnswer } from './OwnAnswer';
import { RankingInput } from './RankingInput';
import { RatingInput } from './RatingInput';
import { ScaleInput } from './ScaleInput';
import { isGiven, type Sheet } from './sheet';
import { TextInput } from './TextInput';
import { WordsInput } from './WordsInput';

interface Props {
  question: PollQuestionView;
  sheet: Sheet;
  open: boolean;
  /** Has this person taken part in a poll that takes no more answers? */
  over: boolean;
  shown: boolean;
  earlier: Store | null;
}

/** One question: what is asked, the own answer, and the room's once it is shown. */
export function QuestionCard({ question, sheet, open, over, shown, earlier }: Props) {
  const id = useId();
  const answer = sheet.answer(question.id);
  const result = shown ? resultOf(sheet.store, question.id) : undefined;
  return (
    <section class="card poll-question" aria-labelledby={id}>
      {question.hint && <p class="hint">{question.hint}</p>}
      <h3 id={id} class="asked-for">
        {question.text}
      </h3>
      {open && <Input question={question} sheet={sheet} label={id} />}
      {!open && (over || isGiven(answer)) && <OwnAnswer question={question} answer={answer} />}
      {(open || sheet.state(question.id) === 'waits') && <Kept sheet={sheet} question={question.id} />}
      {result && (
        <Results
          question={question}
          result={result}
          earlier={resultOf(earlier, question.id)}
          replies={repliesOf(sheet.store, question.id)}
          words={30}
        />
      )}
    </section>
  );
}

export interface InputProps {
  question: PollQuestionView;
  sheet: Sheet;
  /** Id of what is asked. */
  label: string;
}

function Input(props: InputProps) {
  switch (props.question.kind) {
    case 'single':
    case 'multiple':
      return <ChoiceInput {...props} />;
    case 'scale':
      return <ScaleInput {...props} />;
    case 'number':
      return <NumberInput {...props} />;
    case 'words':
      return <WordsInput {...props} />;
    case 'text':
      return <TextInput {...props} />;
    case 'ranking':
      return <RankingInput {...props} />;
    case 'rating':
      return <RatingInput {...props} />;
    case 'budget':
      return <BudgetInput {...props} />;
  }
}

/** Whether the answer is kept; its place is there from the beginning, so that nothing jumps. */
function Kept({ sheet, question }: { sheet: Sheet; question: string }) {
  const state = sheet.state(question);
  return (
    <p class={`kept ${state}`} role="status">
      {state !== 'none' && (
        <>
          <Icon name={state === 'kept' ? 'check' : 'wait'} />
          {t(`phone.poll.${state}`)}
        </>
      )}
    </p>
  );
}
