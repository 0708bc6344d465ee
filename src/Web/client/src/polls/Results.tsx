import { t } from '../texts/texts';
import type { PollQuestionView, PollResult, ReplyView } from '../wire/polls';
import { Bars, type Part } from './Bars';
import { Cloud } from './Cloud';
import { isEmpty } from './rows';
import { Scale } from './Scale';

interface Props {
  question: PollQuestionView;
  result: PollResult;
  /** What came of the same question in an earlier poll. */
  earlier?: PollResult | undefined;
  replies?: readonly ReplyView[];
  /** Most words of a cloud. */
  words?: number;
  /** Which lines or answers to show; without it, all. */
  part?: Part | undefined;
  /** What can be done about a word. */
  onWord?: ((word: string) => void) | undefined;
}

/** What came of a question, by its kind; sizes are those of the text around it. */
export function Results({ question, result, earlier, replies = [], words = 60, part, onWord }: Props) {
  if (question.kind === 'text') return <Replies replies={replies.slice(part?.from, part?.to)} />;
  if (isEmpty(result)) return <p class="poll-nothing">{t('poll.noAnswers')}</p>;
  const before = earlier && !isEmpty(earlier) ? earlier : undefined;
  switch (question.kind) {
    case 'scale':
    case 'number':
      return <Scale question={question} result={result} earlier={before} />;
    case 'words':
      return <Cloud result={result} most={words} onWord={onWord} />;
    default:
      return <Bars question={question} result={result} earlier={before} part={part} />;
  }
}

function Replies({ replies }: { replies: readonly ReplyView[] }) {
  if (replies.length === 0) return <p class="poll-nothing">{t('poll.noAnswers')}</p>;
  return (
    <ul class="poll-replies">
      {replies.map((reply) => (
        <li key={reply.id}>{reply.text}</li>
      ))}
    </ul>
  );
}
