import { EmptyState } from '../../parts/EmptyState';
import { RevealCount, useReveal } from '../../parts/reveal';
import { answeredOf, pollOf, questionsOf, repliesOf, resultOf } from '../../polls/picture';
import { Results } from '../../polls/Results';
import { useEarlier } from '../../polls/useEarlier';
import { t } from '../../texts/texts';
import type { PollView } from '../../wire/polls';
import type { Store } from '../../wire/store';
import { streams } from '../../wire/streams';
import { useStream } from '../../wire/useStream';
import { Band } from '../Band';
import { Pages } from '../Pages';
import type { SceneProps } from '../Screen';
import { steps } from '../unit';
import { asked, type Sheet, sheetsOf } from './sheets';

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
          <span class="wall-count">{t('wall.poll.answered', { count: people(store, poll) })}</span>
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

/** How many took part: people without a phone are known by question only. */
function people(store: Store | null, poll: PollView): number {
  const answers = store ? questionsOf(store).map(({ id }) => answeredOf(store, id)) : [];
  return Math.max(poll.answered, ...answers);
}

function phase({ phase, shown }: PollView): string {
  if (phase === 'draft') return t('wall.poll.draft');
  if (shown) return t('wall.phase.results');
  return t(phase === 'open' ? 'wall.poll.open' : 'wall.poll.closed');
}

function Content({ store, poll, earlier }: { store: Store; poll: PollView; earlier: Store | null }) {
  const questions = questionsOf(store);
  if (questions.length === 0)
    return <EmptyState title={t('wall.poll.draft')}>{t('wall.poll.draftText')}</EmptyState>;
  const sheets = sheetsOf(questions, (question) => repliesOf(store, question.id), earlier !== null);
  return (
    <div class="wall-poll">
      <Pages sizes={steps} centred>
        {poll.shown
          ? sheets.map((sheet) => (
              <Shown
                key={`${sheet.question.id}/${sheet.part?.from}`}
                store={store}
                sheet={sheet}
                earlier={earlier}
              />
            ))
          : asked(questions).map((sheet) => (
              <Asked key={`${sheet.question.id}/${sheet.part?.from}`} store={store} sheet={sheet} />
            ))}
      </Pages>
    </div>
  );
}

/** While people answer: the question as large as it can be, what there is to choose, and how many have answered. */
function Asked({ store, sheet: { question, part } }: { store: Store; sheet: Sheet }) {
  return (
    <section class="asked">
      {question.hint && <p class="hint">{question.hint}</p>}
      <h2>{question.text}</h2>
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
        <strong>{answeredOf(store, question.id)}</strong>
        <span>{t('wall.poll.haveAnswered')}</span>
      </p>
    </section>
  );
}

/** Words of a cloud that a wall shows: more would be too small to read from the back. */
const words = 24;

function Shown({ store, sheet, earlier }: { store: Store; sheet: Sheet; earlier: Store | null }) {
  const { question, part } = sheet;
  const result = resultOf(store, question.id);
  return (
    <section class={`shown ${question.kind}`}>
      <h2>{question.text}</h2>
      {result && (
        <Results
          question={question}
          result={result}
          earlier={resultOf(earlier, question.id)}
          replies={repliesOf(store, question.id)}
          words={words}
          part={part}
        />
      )}
    </section>
  );
}
