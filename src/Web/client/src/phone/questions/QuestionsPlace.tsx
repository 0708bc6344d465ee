import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { useCalmOrder } from '../../polls/calm';
import { t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import type { AskedView } from '../../wire/questions';
import type { Store } from '../../wire/store';
import { mayWrite } from '../agenda';
import { AboutMe } from '../me/AboutMe';
import { useDraft } from '../notes/draft';
import { WritingField } from '../notes/WritingField';
import type { Room } from '../room';
import { Asked } from './asked';
import './questions.css';

interface Props {
  room: Room;
  store: Store;
  above?: ComponentChildren;
}

/** Questions to those in front, on a phone. */
export function QuestionsPlace({ room, store, above }: Props) {
  return (
    <main class="place">
      <AboutMe room={room} />
      {above}
      <AskSheet room={room} store={store} />
    </main>
  );
}

/** The list itself, wherever it stands: what is being answered, a field to ask, and what others ask. */
export function AskSheet({ room, store }: { room: Room; store: Store }) {
  const asked = useMemo(() => new Asked(store, room.outbox), [store, room.outbox]);
  const [again, sortAgain] = useState(0);
  const { view } = asked;
  const open = asked.all.value.filter((question) => !question.answered && question.id !== view?.now);
  const { calm, moved } = useCalmOrder(
    [...open].sort((a, b) => b.votes + b.others - (a.votes + a.others) || a.order - b.order),
    again,
  );
  if (!view) return store.trouble.value ? <EmptyState title={t('phone.boardTrouble')} /> : null;
  const now = asked.all.value.find((question) => question.id === view.now);
  const answered = asked.all.value.filter((question) => question.answered && question.id !== view.now);
  const may = view.open && mayWrite(room.store.one('me').value);
  return (
    <section class="stack questions">
      <h2 class="prompt">{view.title}</h2>
      {now && (
        <section class="card now-answering">
          <h3>{t('questions.now')}</h3>
          <p class="whole">{now.text}</p>
        </section>
      )}
      {may ? <AskField asked={asked} /> : <p class="phase">{t('phone.questions.closed')}</p>}
      {open.length > 0 && (
        <div class="between">
          <h3>{t('phone.questions.all')}</h3>
          {moved && (
            <Button small kind="quiet" onClick={() => sortAgain(again + 1)}>
              {t('phone.questions.sort')}
            </Button>
          )}
        </div>
      )}
      {asked.all.value.length === 0 && view.open && (
        <EmptyState title={t('phone.questions.none')}>{may && t('phone.questions.noneHint')}</EmptyState>
      )}
      <ul class="asked">
        {calm.map((question) => (
          <Question key={question.id} asked={asked} question={question} may={may} />
        ))}
      </ul>
      {answered.length > 0 && (
        <details>
          <summary>{t('phone.questions.answered', { count: answered.length })}</summary>
          <ul class="asked">
            {answered.map((question) => (
              <Question key={question.id} asked={asked} question={question} may={false} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function AskField({ asked }: { asked: Asked }) {
  const [text, setText] = useDraft(asked.store.stream);
  const { view } = asked;
  const rules = [
    t(view?.anonymous ? 'phone.questions.anonymous' : 'phone.questions.named'),
    view?.moderated && t('phone.questions.moderated'),
  ].filter(Boolean);
  return (
    <>
      <WritingField
        label={t('phone.questions.ask')}
        text={text}
        limit={limits.comment}
        onText={setText}
        onSend={() => {
          asked.ask(text);
          setText('');
        }}
        send={t('phone.send')}
      />
      <p class="hint">{rules.join(' ')}</p>
    </>
  );
}

function Question({ asked, question, may }: { asked: Asked; question: AskedView; may: boolean }) {
  const on = asked.votes(question.id);
  const mine = asked.isMine(question.id);
  return (
    <li class="card">
      <p class="whole">{question.text}</p>
      {question.waiting && <p class="hint">{t('phone.questions.waits')}</p>}
      {question.reason && <p class="hint">{t('phone.questions.hidden', { reason: question.reason })}</p>}
      {mine && <p class="hint">{t('phone.questions.mine')}</p>}
      <div class="between">
        <Button
          icon={on ? 'check' : 'up'}
          class="vote"
          aria-pressed={on}
          disabled={!may || question.hidden}
          onClick={() => asked.vote(question.id, !on)}
        >
          {t('phone.questions.me')}
          <span class="unseen">{t('phone.questions.votes')}</span>
          <span class="n">{asked.count(question)}</span>
        </Button>
        {mine && may && (
          <Button small kind="quiet" onClick={() => asked.withdraw(question.id)}>
            {t('phone.questions.withdraw')}
          </Button>
        )}
      </div>
    </li>
  );
}
