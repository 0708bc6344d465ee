import { t } from '../texts/texts';
import type { PollResult } from '../wire/polls';
import { cloud } from './rows';

interface Props {
  result: PollResult;
  /** Most words that are drawn. */
  most: number;
  onWord?: ((word: string) => void) | undefined;
}

/** The words that came most often, the most frequent first and largest, each with how often it came. */
export function Cloud({ result, most, onWord }: Props) {
  const words = cloud(result.bars, most);
  return (
    <>
      {result.different > words.length && (
        <p class="poll-nothing cloud-part">
          {t('poll.moreWords', { shown: words.length, all: result.different })}
        </p>
      )}
      <ol class="poll-cloud">
        {words.map(({ word, count, size }) => (
          <li key={word} style={{ '--size': size, '--longest': longest(word) }}>
            {onWord ? (
              <button type="button" title={t('lead.poll.hideWord')} onClick={() => onWord(word)}>
                {word}
              </button>
            ) : (
              <span>{word}</span>
            )}
            <small>{count}</small>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Characters of the longest part that stays in one line. */
function longest(word: string): number {
  return Math.max(...word.split(/[\s-]/).map((part) => part.length));
}
