import { computed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { EmptyState } from '../../parts/EmptyState';
import { RevealCount, useReveal } from '../../parts/reveal';
import type { Part } from '../../polls/Bars';
import { answeredOf, pollOf, questionsOf, repliesOf, resultOf } from '../../polls/picture';
import { Results } from '../../polls/Results';
import { useEarlier } from '../../polls/useEarlier';
import { t } from '../../texts/texts';
import type { PollQuestionView, PollResult, PollView, ReplyView } from '../../wire/polls';
import type { Store } from '../../wire/store';
import { streams } from '../../wire/streams';
import { useStream } from '../../wire/useStream';
import { Pages } from '../fit/Pages';
import { steps } from '../fit/unit';
import type { SceneProps } from '../Screen';
import { Band } from '../scenes/Band';
import { useCalm } from '../useCalm';
import { asked, sheetsOf } from './sheets';
import { useWords } from './useWords';

/** A poll for the whole room: what is asked and how many have answered, then what came of it. */
export function PollScene({ wall, now, activity }: SceneProps) {
  const store = useStream(wall.connection, activity ? streams.activity(wall.workshop, activity) : null);
  // Of the poll itself only this is watched here: it changes with every answer
  const repeats = useMemo(() => computed(() => store && pollOf(store)?.repeats), [store]).value;
  const earlier = useEarlier(wall.connection, wall.workshop, repeats ? { repeats } : undefined);
  const picture = useCalm(() => pictureOf(store, earlier), [store, earlier]);
  const { poll, entries } = picture ?? { poll: undefined, entries: [] };
  const left = useReveal(wall.store, wall.connection.clock, activity?.id ?? '');
  return (
    <main class="wall-board">
      <Band wall={wall} now={now} title={poll?.title ?? activity?.title ?? ''}>
        {poll && <strong class={`phase ${poll.phase === 'open' ? 'voting' : ''}`}>{phase(poll)}</strong>}
        {poll && poll.phase !== 'draft' && (
          <span class="wall-count">{t('wall.poll.answered', { count: people(poll, entries) })}</span>
        )}
      </Band>
      {left !== null ? (
        <RevealCount left={left} />
      ) : (
        poll && <Content poll={poll} entries={entries} repeated={earlier !== null} />
      )}
    </main>
  );
}

/** A question, and what is known of its answers. */
interface Entry {
  question: PollQuestionView;
  answered: number;
  result: PollResult | undefined;
  earlier: PollResult | undefined;
  replies: readonly ReplyView[];
}

/** What there is to see, or null before the first answer. */
function pictureOf(store: Store | null, earlier: Store | null): { poll: PollView; entries: Entry[] } | null {
  const poll = store ? pollOf(store) : undefined;
  if (!store || !poll) return null;
  const entries = questionsOf(store).map((question) => ({
    question,
    answered: answeredOf(store, question.id),
    result: resultOf(store, question.id),
    earlier: resultOf(earlier, question.id),
    replies: question.kind === 'text' ? repliesOf(store, question.id) : [],
  }));
  return { poll, entries };
}

/** How many took part: people without a phone are known by question only. */
function people(poll: PollView, entries: readonly Entry[]): number {
  return Math.max(poll.answered, ...entries.map(({ answered }) => answered));
}

function phase({ phase, shown }: PollView): string {
  if (phase === 'draft') return t('wall.poll.draft');
  if (shown) return t('wall.phase.results');
  return t(phase === 'open' ? 'wall.poll.open' : 'wall.poll.closed');
}

interface ContentProps {
  poll: PollView;
  entries: readonly Entry[];
  repeated: boolean;
}

function Content({ poll, entries, repeated }: ContentProps) {
  const box = useRef<HTMLDivElement>(null);
  const words = useWords(box);
  const questions = entries.map(({ question }) => question);
  if (questions.length === 0)
    return <EmptyState title={t('wall.poll.draft')}>{t('wall.poll.draftText')}</EmptyState>;
  const of = new Map(entries.map((entry) => [entry.question.id, entry]));
  const sheets = poll.shown
    ? sheetsOf(questions, ({ id }) => of.get(id)?.replies ?? [], repeated)
    : asked(questions);
  const One = poll.shown ? Shown : Asked;
  return (
    <div class="wall-poll" ref={box}>
      <Pages sizes={steps} centred>
        {sheets.map(({ question, part }) => (
          <One
            key={`${question.id}/${part?.from}`}
            entry={of.get(question.id) as Entry}
            part={part}
            words={words}
            title={<Asks question={question} questions={questions} />}
          />
        ))}
      </Pages>
    </div>
  );
}

/** A question, and before it which of several it is: on a line of its own it would take room from what is to be seen. */
function Asks({ question, questions }: { question: PollQuestionView; questions: PollQuestionView[] }) {
  const [n, total] = [questions.indexOf(question) + 1, questions.length];
  return (
    <h2>
      {total > 1 && (
        <>
          <span class="which" aria-hidden="true">{`${n}/${total} `}</span>
          <span class="unseen">{t('wall.poll.which', { n, total })}: </span>
        </>
      )}
      {question.text}
    </h2>
  );
}

interface OneProps {
  entry: Entry;
  part: Part | undefined;
  /** Most words of a cloud. */
  words: number;
  title: ComponentChildren;
}

/** While people answer: the question as large as it can be, what there is to choose, and how many have answered. */
function Asked({ entry: { question, answered }, part, title }: OneProps) {
  return (
    <section class="asked">
      {question.hint && <p class="hint">{question.hint}</p>}
      {title}
      {question.options.length > 0 && (
        <ul class="options">
          {question.options.slice(part?.from, part?.to).map((option) => (
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
        <strong>{answered}</strong>
        <span>{t('wall.poll.haveAnswered')}</span>
      </p>
    </section>
  );
}

function Shown({ entry: { question, result, earlier, replies }, part, words, title }: OneProps) {
  return (
    <section class={`shown ${question.kind}`}>
      {title}
      {result && (
        <Results
          question={question}
          result={result}
          earlier={earlier}
          replies={replies}
          words={words}
          part={part}
        />
      )}
    </section>
  );
}
