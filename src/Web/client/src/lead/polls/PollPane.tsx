import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { Waiting } from '../../parts/Waiting';
import { pollOf, questionsOf } from '../../polls/picture';
import { useEarlier } from '../../polls/useEarlier';
import { reason, t } from '../../texts/texts';
import type { PollQuestionView } from '../../wire/polls';
import { streams } from '../../wire/streams';
import { useStream } from '../../wire/useStream';
import type { ActivityView } from '../../wire/workshops';
import { useLead } from '../session/lead';
import { PollDesk } from './desk';
import { PollHead } from './PollHead';
import { QuestionDialog } from './QuestionDialog';
import { QuestionPanel } from './QuestionPanel';
import { TypedDialog } from './TypedDialog';

/** What is asked of the facilitator about a poll. */
export type Asking =
  | { ask: 'question'; question: PollQuestionView | null }
  | { ask: 'typed'; question: PollQuestionView };

/** A poll to write, run and read. */
export function PollPane({ activity }: { activity: ActivityView }) {
  const lead = useLead();
  const store = useStream(lead.connection, streams.activity(lead.workshop, activity));
  const poll = store ? pollOf(store) : undefined;
  const earlier = useEarlier(lead.connection, lead.workshop, poll);
  const [asking, ask] = useState<Asking | null>(null);
  if (store?.trouble.value) return <EmptyState title={reason(store.trouble.value)} />;
  if (!store || !poll) return <Waiting />;
  const desk = new PollDesk(lead, store, activity);
  const questions = questionsOf(store);
  return (
    <div class="poll-pane">
      <PollHead desk={desk} poll={poll} />
      {poll.origin && (
        <details class="origin">
          <summary>{t('lead.poll.origin')}</summary>
          <p>{poll.origin.text}</p>
        </details>
      )}
      <div class="poll-questions">
        {questions.length === 0 && (
          <EmptyState title={t('lead.poll.empty')}>{t('lead.poll.emptyHint')}</EmptyState>
        )}
        {questions.map((question, place) => (
          <QuestionPanel
            key={question.id}
            desk={desk}
            poll={poll}
            question={question}
            before={questions[place - 1]}
            beforeThat={questions[place - 2]}
            after={questions[place + 1]}
            earlier={earlier}
            onAsk={ask}
          />
        ))}
        <Button icon="add" onClick={() => ask({ ask: 'question', question: null })}>
          {t('lead.poll.addQuestion')}
        </Button>
      </div>
      {asking?.ask === 'question' && (
        <QuestionDialog desk={desk} question={asking.question} onClose={() => ask(null)} />
      )}
      {asking?.ask === 'typed' && (
        <TypedDialog desk={desk} question={asking.question} onClose={() => ask(null)} />
      )}
    </div>
  );
}
