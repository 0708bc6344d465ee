import { useEffect, useRef } from 'preact/hooks';
import { EmptyState } from '../../parts/EmptyState';
import { RevealCount, useReveal } from '../../parts/reveal';
import { answeredOf, pollOf, questionsOf, repliesOf, resultOf } from '../../polls/picture';
import { Results } from '../../polls/Results';
import { useEarlier } from '../../polls/useEarlier';
import { t } from '../../texts/texts';
import type { PollQuestionView, PollView } from '../../wire/polls';
import type { Store } from '../../wire/store';
import { streams } from '../../wire/streams';
import { useStream } from '../../wire/useStream';
import { Band } from '../Band';
import { PageDots } from '../PageDots';
import type { SceneProps } from '../Screen';
import { usePage } from '../usePage';
import { type Sheet, sheetsOf } from './sheets';
import { useFit } from './useFit';

/** A poll for the whole room: what is asked and how many have answered, then what came of it. */
export function PollScene({ wall, now, activity }: SceneProps) {
  const store = useStream(wall.connection, activity ? streams.activity(wall.workshop, activity) : null);
  const poll = store ? pollOf(store) : undefined;
  const earlier = useEarlier(wall.connection, wall.workshop, poll);
  const left = useReveal(wall.store, wall.connection.clock, activity?.id ?? '');
  return (
    <main class="wall-board">
      <Band wall={wall} now={now} title={poll?.title ?? activity?.title ?? ''}>
        {poll && <strong class={`phase ${poll.phase === 'open' ? 'voting' : ''}`}>{phase(poll)}</strong>}
        {poll && poll.phase !== 'draft' && (
          <span class="wall-count">{t('wall.poll.answered', { count: poll.answered })}</span>
        )}
      </Band>
      {left !== null ? (
        <RevealCount left={left} />
      ) : (
        store && poll && <Content store={store} poll={poll} earlier={earlier} />
      )}
    </main>
  );
}

function phase({ phase, shown }: PollView): string {
  if (phase === 'draft') return t('wall.poll.draft');
  if (shown) return t('wall.phase.results');
  return t(phase === 'open' ? 'wall.poll.open' : 'wall.poll.closed');
}

function Content({ store, poll, earlier }: { store: Store; poll: PollView; earlier: Store | null }) {
  const questions = questionsOf(store);
  const sheets = poll.shown
    ? sheetsOf(questions, (question) => repliesOf(store, question.id).length)
    : questions.map((question) => ({ question }));
  const [page] = usePage(sheets.length);
  const sheet = sheets[page];
  if (!sheet) return <EmptyState title={t('wall.poll.draft')}>{t('wall.poll.draftText')}</EmptyState>;
  return (
    <div class="wall-poll">
      {poll.shown ? (
        <Shown key={page} store={store} sheet={sheet} earlier={earlier} />
      ) : (
        <Asked store={store} question={sheet.question} />
      )}
      <PageDots page={page} pages={sheets.length} />
    </div>
  );
}

/** While people answer: the question as large as it can be, what there is to choose, and how many have answered. */
function Asked({ store, question }: { store: Store; question: PollQuestionView }) {
  const box = useRef<HTMLDivElement>(null);
  useFit(box, [question.id, question.text]);
  return (
    <div class="body" ref={box}>
      <div class="fit asked">
        {question.hint && <p class="hint">{question.hint}</p>}
        <h2>{question.text}</h2>
        {question.options.length > 0 && (
          <ul class="options">
            {question.options.map((option) => (
              <li key={option.id}>{option.text}</li>
            ))}
          </ul>
        )}
        {question.kind === 'scale' && (
          <p class="ends">
            <span>
              <strong>{question.min}</strong> {question.low}
            </span>
            <span>
              <strong>{question.max}</strong> {question.high}
            </span>
          </p>
        )}
        <p class="answered">
          <strong>{answeredOf(store, question.id)}</strong>
          <span>{t('wall.poll.haveAnswered')}</span>
        </p>
      </div>
    </div>
  );
}

/** Words of a cloud that a wall shows: more would be too small to read from the back. */
const words = 30;

function Shown({ store, sheet, earlier }: { store: Store; sheet: Sheet; earlier: Store | null }) {
  const { question, part } = sheet;
  const box = useRef<HTMLDivElement>(null);
  const result = resultOf(store, question.id);
  const replies = repliesOf(store, question.id);
  const refit = useFit(box, [question.id, question.text]);
  useEffect(refit, [result?.answered, result?.bars.length, replies.length]);
  return (
    <div class="body" ref={box}>
      <div class={`fit shown ${question.kind}`}>
        <h2>{question.text}</h2>
        {result && (
          <Results
            question={question}
            result={result}
            earlier={resultOf(earlier, question.id)}
            replies={replies}
            words={words}
            part={part}
          />
        )}
      </div>
    </div>
  );
}
