import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { Waiting } from '../../parts/Waiting';
import { useCalmOrder } from '../../polls/calm';
import { reason, t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import type { AskedView, QuestionsView } from '../../wire/questions';
import type { Store } from '../../wire/store';
import { streams } from '../../wire/streams';
import { ulid } from '../../wire/ulid';
import { useStream } from '../../wire/useStream';
import type { ActivityView } from '../../wire/workshops';
import { LinesField } from '../parts/LinesField';
import { useLead } from '../session/lead';
import { AskedCard } from './AskedCard';
import { QuestionsDesk } from './desk';
import { QuestionsHead } from './QuestionsHead';

/** The room's questions: what waits for approval, what is being answered, the rest by votes. */
export function QuestionsPane({ activity }: { activity: ActivityView }) {
  const lead = useLead();
  const store = useStream(lead.connection, streams.activity(lead.workshop, activity));
  const view = store?.one<QuestionsView>('questions').value;
  if (store?.trouble.value) return <EmptyState title={reason(store.trouble.value)} />;
  if (!store || !view) return <Waiting />;
  return <Asked desk={new QuestionsDesk(lead, store, activity)} store={store} view={view} />;
}

function Asked({ desk, store, view }: { desk: QuestionsDesk; store: Store; view: QuestionsView }) {
  const [again, sortAgain] = useState(0);
  const all = store.all<AskedView>('question').sort((a, b) => a.order - b.order);
  const open = all.filter(({ id, hidden, answered }) => !hidden && !answered && id !== view.now);
  const { calm, moved } = useCalmOrder(
    [...open].sort((a, b) => b.votes + b.others - (a.votes + a.others) || a.order - b.order),
    again,
  );
  const part = (key: 'waiting' | 'now' | 'answered' | 'hidden', questions: readonly AskedView[]) =>
    questions.length > 0 && (
      <section>
        <h3>{t(`lead.questions.${key}`)}</h3>
        <List desk={desk} view={view} questions={questions} />
      </section>
    );
  return (
    <div class="poll-pane questions-pane">
      <QuestionsHead desk={desk} view={view} />
      <div class="poll-questions">
        {part(
          'waiting',
          all.filter(({ waiting, reason }) => waiting && !reason),
        )}
        {part(
          'now',
          all.filter(({ id }) => id === view.now),
        )}
        <section>
          <div class="line">
            <h3>{t('lead.questions.open')}</h3>
            {moved && (
              <Button small kind="quiet" onClick={() => sortAgain(again + 1)}>
                {t('lead.questions.sort')}
              </Button>
            )}
          </div>
          {calm.length === 0 && <p class="hint">{t('lead.questions.none')}</p>}
          <List desk={desk} view={view} questions={calm} />
        </section>
        <ForOther desk={desk} />
        {part(
          'answered',
          all.filter(({ id, hidden, answered }) => answered && !hidden && id !== view.now),
        )}
        {part(
          'hidden',
          all.filter(({ reason }) => reason),
        )}
      </div>
    </div>
  );
}

function List({
  desk,
  view,
  questions,
}: {
  desk: QuestionsDesk;
  view: QuestionsView;
  questions: readonly AskedView[];
}) {
  return (
    <ul class="asked-list">
      {questions.map((question) => (
        <AskedCard key={question.id} desk={desk} view={view} question={question} />
      ))}
    </ul>
  );
}

/** A question of somebody without a phone. */
function ForOther({ desk }: { desk: QuestionsDesk }) {
  const [text, setText] = useState('');
  const save = (event: Event): void => {
    event.preventDefault();
    if (!text.trim()) return;
    const questionId = ulid();
    desk.act(
      [{ $type: 'ask', questionId, text }],
      [{ $type: 'withdraw', questionId }],
      t('lead.did.question'),
    );
    setText('');
  };
  return (
    <form class="for-other" onSubmit={save}>
      <LinesField
        label={t('lead.questions.forOther')}
        rows={1}
        value={text}
        onText={setText}
        maxLength={limits.comment}
      />
      <Button type="submit" disabled={!text.trim()}>
        {t('lead.questions.add')}
      </Button>
    </form>
  );
}
