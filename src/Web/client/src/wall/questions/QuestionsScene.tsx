import { EmptyState } from '../../parts/EmptyState';
import { useCalmOrder } from '../../polls/calm';
import { t } from '../../texts/texts';
import type { AskedView, QuestionsView } from '../../wire/questions';
import type { Store } from '../../wire/store';
import { streams } from '../../wire/streams';
import { useStream } from '../../wire/useStream';
import { Pages } from '../fit/Pages';
import { turn } from '../fit/turning';
import type { SceneProps } from '../Screen';
import { Band } from '../scenes/Band';

const sizes = [3.5, 3, 2.5, 2];

/** What the room asks: what is being answered on top, the rest by votes. */
export function QuestionsScene({ wall, now, activity }: SceneProps) {
  const store = useStream(wall.connection, activity ? streams.activity(wall.workshop, activity) : null);
  const view = store?.one<QuestionsView>('questions').value;
  return (
    <main class="wall-board">
      <Band wall={wall} now={now} title={view?.title ?? activity?.title ?? ''}>
        {view && (
          <strong class={`phase ${view.open ? 'voting' : ''}`}>
            {t(view.open ? 'wall.questions.open' : 'wall.questions.closed')}
          </strong>
        )}
        {view && <span class="wall-count">{t('wall.questions.count', { count: view.count })}</span>}
      </Band>
      {store && view && <Asked store={store} view={view} />}
    </main>
  );
}

function Asked({ store, view }: { store: Store; view: QuestionsView }) {
  const all = store.all<AskedView>('question').filter((question) => !question.hidden);
  const now = all.find((question) => question.id === view.now);
  const open = all.filter((question) => !question.answered && question.id !== view.now);
  // In the order of votes when the pages turn, and not while somebody reads
  const { calm } = useCalmOrder(
    open.sort((a, b) => votes(b) - votes(a) || a.order - b.order),
    turn.value.n,
  );
  if (all.length === 0)
    return <EmptyState title={t('wall.questions.empty')}>{t('wall.questions.emptyText')}</EmptyState>;
  return (
    <div class="wall-questions">
      {now && (
        <section class={`now ${sizeOf(now.text)}`}>
          <h2>{t('questions.now')}</h2>
          <p>{now.text}</p>
        </section>
      )}
      <Pages sizes={sizes}>
        <ol>
          {calm.map((question) => (
            <li key={question.id}>
              <strong>
                {votes(question)}
                <span class="unseen"> {t('wall.questions.votes')}</span>
              </strong>
              <span class="text">{question.text}</span>
            </li>
          ))}
        </ol>
      </Pages>
    </div>
  );
}

function votes({ votes, others }: AskedView): number {
  return votes + others;
}

/** What is being answered stands there whole, and leaves room for the rest. */
function sizeOf(text: string): string {
  if (text.length <= 140) return '';
  return text.length <= 400 ? 'long' : 'longer';
}
