import { Button } from '../../parts/Button';
import { t } from '../../texts/texts';
import type { PollOption } from '../../wire/polls';
import type { InputProps } from './QuestionCard';

/** Options put in order by tapping: first those that matter most, then up and down. */
export function RankingInput({ question, sheet, label }: InputProps) {
  const ranked = sheet.answer(question.id).options ?? [];
  const known = new Map(question.options.map((option) => [option.id, option]));
  const rest = question.options.filter((option) => !ranked.includes(option.id));
  const give = (options: readonly string[]) => sheet.give(question.id, { options });
  return (
    <div class="poll-ranking">
      {ranked.length > 0 && (
        <ol aria-labelledby={label}>
          {ranked.map((id, place) => {
            const option = known.get(id);
            return (
              option && (
                <Ranked
                  key={id}
                  option={option}
                  place={place}
                  last={place === ranked.length - 1}
                  onMove={(by) => give(moved(ranked, place, by))}
                  onOut={() => give(ranked.filter((other) => other !== id))}
                />
              )
            );
          })}
        </ol>
      )}
      {rest.length > 0 && (
        <fieldset class="poll-options" aria-labelledby={label}>
          <p class="hint">{t(ranked.length === 0 ? 'phone.poll.rankFirst' : 'phone.poll.rankNext')}</p>
          {rest.map((option) => (
            <button
              key={option.id}
              type="button"
              class="poll-option"
              onClick={() => give([...ranked, option.id])}
            >
              <span>{option.text}</span>
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

interface RankedProps {
  option: PollOption;
  place: number;
  last: boolean;
  onMove: (by: 1 | -1) => void;
  onOut: () => void;
}

function Ranked({ option, place, last, onMove, onOut }: RankedProps) {
  const words = (key: 'up' | 'down' | 'out') => t(`phone.poll.${key}`, { what: option.text });
  return (
    <li>
      <span class="place-number">{place + 1}</span>
      <span class="text">{option.text}</span>
      <span class="row">
        <Button
          icon="up"
          label={words('up')}
          aria-disabled={place === 0}
          onClick={() => place > 0 && onMove(-1)}
        />
        <Button icon="down" label={words('down')} aria-disabled={last} onClick={() => !last && onMove(1)} />
        <Button kind="quiet" icon="close" label={words('out')} onClick={onOut} />
      </span>
    </li>
  );
}

function moved(ranked: readonly string[], place: number, by: 1 | -1): string[] {
  const next = [...ranked];
  const [one] = next.splice(place, 1);
  if (one !== undefined) next.splice(place + by, 0, one);
  return next;
}
