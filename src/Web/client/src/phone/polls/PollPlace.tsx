import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { EmptyState } from '../../parts/EmptyState';
import { RevealCount, useReveal } from '../../parts/reveal';
import { pollOf, questionsOf } from '../../polls/picture';
import { useEarlier } from '../../polls/useEarlier';
import { t } from '../../texts/texts';
import type { Store } from '../../wire/store';
import { mayWrite } from '../agenda';
import { AboutMe } from '../me/AboutMe';
import type { Room } from '../room';
import { QuestionCard } from './QuestionCard';
import { isGiven, Sheet } from './sheet';
import './polls.css';

interface Props {
  room: Room;
  store: Store;
  above?: ComponentChildren;
}

/** A poll on a phone: its questions one under the other, each kept as soon as it is answered. */
export function PollPlace({ room, store, above }: Props) {
  return (
    <main class="place">
      <AboutMe room={room} />
      {above}
      <PollSheet room={room} store={store} />
    </main>
  );
}

/** The poll itself, wherever it stands. */
export function PollSheet({ room, store }: { room: Room; store: Store }) {
  const sheet = useMemo(() => new Sheet(store, room.outbox), [store, room.outbox]);
  const poll = pollOf(store);
  const earlier = useEarlier(room.connection, room.workshop, poll);
  const revealing = useReveal(room.store, room.connection.clock, store.stream.split('/').at(-1) ?? '');
  if (!poll) return store.trouble.value ? <EmptyState title={t('phone.boardTrouble')} /> : null;
  const may = mayWrite(room.store.one('me').value);
  const questions = questionsOf(store);
  const tookPart = questions.some(({ id }) => isGiven(sheet.answer(id)));
  return (
    <section class="stack poll">
      <h2 class="prompt">{poll.title}</h2>
      {poll.phase === 'draft' && (
        <EmptyState title={t('phone.poll.draft')}>{t('phone.poll.draftHint')}</EmptyState>
      )}
      {poll.phase === 'open' && <p class="hint">{t('phone.poll.secret')}</p>}
      {poll.phase === 'closed' && (
        <p class="phase">{t(poll.shown ? 'phone.poll.closedShown' : 'phone.poll.closed')}</p>
      )}
      {revealing !== null && <RevealCount left={revealing} />}
      {questions.map((question) => (
        <QuestionCard
          key={question.id}
          question={question}
          sheet={sheet}
          open={may && poll.phase === 'open'}
          over={tookPart && poll.phase === 'closed'}
          earlier={earlier}
          shown={poll.shown && revealing === null}
        />
      ))}
    </section>
  );
}
