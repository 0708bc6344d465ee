import { useRef } from 'preact/hooks';
import { EmptyState } from '../../parts/EmptyState';
import { useCalmOrder } from '../../polls/calm';
import { t } from '../../texts/texts';
import type { AskedView, QuestionsView } from '../../wire/questions';
import type { Store } from '../../wire/store';
import { streams } from '../../wire/streams';
import { useStream } from '../../wire/useStream';
import { Band } from '../Band';
import { PageDots } from '../PageDots';
import type { SceneProps } from '../Screen';
import { turn } from '../turning';
import { smallest } from '../unit';
import { useBox } from '../useBox';
import { usePage } from '../usePage';

/** Height of a question with its two lines, in units; see look/polls.css. */
const rowHeight = 3 * smallest;

/** What the room asks: what is being answered on top, the rest by votes. */
export function QuestionsScene({ wall, unit, now, activity }: SceneProps) {
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
      {store && view && <Asked store={store} view={view} unit={unit} />}
    </main>
  );
}

function Asked({ store, view, unit }: { store: Store; view: QuestionsView; unit: number }) {
  const box = useRef<HTMLDivElement>(null);
  const { height } = useBox(box, store.ids('question').value.length > 0 ? 'asked' : 'none');
  const all = store.all<AskedView>('question').filter((question) => !question.hidden);
  const now = all.find((question) => question.id === view.now);
  const open = all.filter((question) => !question.answered && question.id !== view.now);
  // In the order of votes when the pages turn, and not while somebody reads
  const { calm } = useCalmOrder(
    open.sort((a, b) => votes(b) - votes(a) || a.order - b.order),
    turn.value.n,
  );
  const each = Math.max(1, Math.floor(height / unit / rowHeight));
  const pages = Math.max(1, Math.ceil(calm.length / each));
  const [page] = usePage(pages);
  if (all.length === 0)
    return <EmptyState title={t('wall.questions.empty')}>{t('wall.questions.emptyText')}</EmptyState>;
  return (
    <div class="wall-questions">
      {now && (
        <section class={now.text.length > 140 ? 'now long' : 'now'}>
          <h2>{t('questions.now')}</h2>
          <p>{now.text}</p>
        </section>
      )}
      <div class="body" ref={box}>
        <ol key={page}>
          {calm.slice(page * each, (page + 1) * each).map((question) => (
            <li key={question.id}>
              <strong>
                {votes(question)}
                <span class="unseen"> {t('wall.questions.votes')}</span>
              </strong>
              <span class="text">{question.text}</span>
            </li>
          ))}
        </ol>
      </div>
      <PageDots page={page} pages={pages} />
    </div>
  );
}

function votes({ votes, others }: AskedView): number {
  return votes + others;
}
