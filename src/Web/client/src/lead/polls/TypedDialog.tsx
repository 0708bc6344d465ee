import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Field } from '../../parts/Field';
import { number, t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import type { PollQuestionView, TypedView } from '../../wire/polls';
import { ulid } from '../../wire/ulid';
import { LinesField } from '../parts/LinesField';
import { CountSheets } from './CountSheets';
import type { PollDesk } from './desk';
import { type Line, sheetsOf } from './typed';

interface Props {
  desk: PollDesk;
  question: PollQuestionView;
  onClose: () => void;
}

/** Answers of people without a phone, from hands or paper: how many gave what, all told. */
export function TypedDialog({ desk, question, onClose }: Props) {
  const close = () => {
    // What was typed last is taken also when Escape closes it
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    onClose();
  };
  return (
    <Dialog title={t('lead.poll.typed')} onClose={close}>
      <div class="stack typed-form">
        <p>{question.text}</p>
        <p class="hint">{t(question.kind === 'budget' ? 'lead.poll.typedPoints' : 'lead.poll.typedHint')}</p>
        {question.kind === 'text' ? (
          <Paper desk={desk} question={question} />
        ) : (
          <Counts desk={desk} question={question} />
        )}
      </div>
    </Dialog>
  );
}

function Counts({ desk, question }: Omit<Props, 'onClose'>) {
  const others = desk.store.of<TypedView>('typed', question.id).value?.others ?? [];
  const sheets = sheetsOf(question);
  const free = sheets.length === 0;
  const typed: Line[] = others.map(({ key, value }) => ({ key, value, text: key || number(value) }));
  const countOf = ({ key, value }: Line) =>
    others.find((one) => one.key === key && one.value === value)?.count ?? 0;
  const count = (line: Line, wanted: number): void =>
    desk.act(
      [{ $type: 'countOthers', questionId: question.id, key: line.key, value: line.value, count: wanted }],
      [
        {
          $type: 'countOthers',
          questionId: question.id,
          key: line.key,
          value: line.value,
          count: countOf(line),
        },
      ],
      t('lead.did.cast'),
    );
  const shown = free
    ? [{ title: '', rows: typed.map((line) => ({ text: line.text, lines: [line] })) }]
    : sheets;
  return (
    <>
      <CountSheets sheets={shown} countOf={countOf} onCount={count} />
      {free && <FreeLine words={question.kind === 'words'} onCount={count} />}
    </>
  );
}

/** A word or number that nobody has counted yet. */
function FreeLine({ words, onCount }: { words: boolean; onCount: (line: Line, count: number) => void }) {
  const [text, setText] = useState('');
  const [people, setPeople] = useState('1');
  const value = words ? 1 : Number(text.replace(',', '.'));
  const valid = text.trim() !== '' && Number.isFinite(value) && Number(people) > 0;
  const save = (event: Event): void => {
    event.preventDefault();
    if (!valid) return;
    onCount({ key: words ? text.trim() : '', value, text }, Math.round(Number(people)));
    setText('');
    setPeople('1');
  };
  return (
    <form class="two" onSubmit={save}>
      <Field
        label={t(words ? 'lead.poll.typedWord' : 'lead.poll.typedNumber')}
        value={text}
        onText={setText}
        maxLength={60}
      />
      <Field label={t('lead.poll.typedPeople')} type="number" min={1} value={people} onText={setPeople} />
      <Button type="submit" disabled={!valid}>
        {t('lead.poll.typedAdd')}
      </Button>
    </form>
  );
}

/** An open answer from paper. */
function Paper({ desk, question }: Omit<Props, 'onClose'>) {
  const [text, setText] = useState('');
  const save = (event: Event): void => {
    event.preventDefault();
    if (!text.trim()) return;
    desk.act(
      [{ $type: 'addReply', replyId: ulid(), questionId: question.id, text }],
      [],
      t('lead.did.reply'),
    );
    setText('');
  };
  return (
    <form class="stack" onSubmit={save}>
      <LinesField label={t('lead.poll.typedText')} value={text} onText={setText} maxLength={limits.note} />
      <Button type="submit" disabled={!text.trim()}>
        {t('lead.poll.typedAdd')}
      </Button>
    </form>
  );
}
