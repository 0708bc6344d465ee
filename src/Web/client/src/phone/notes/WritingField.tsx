import { useRef } from 'preact/hooks';
import { Button } from '../../parts/Button';
import type { IconName } from '../../parts/Icon';
import { TextArea } from '../../parts/TextArea';
import { left } from '../../texts/length';
import { number, plural, t } from '../../texts/texts';

interface Props {
  label: string;
  placeholder?: string;
  text: string;
  /** Most characters. */
  limit: number;
  onText: (text: string) => void;
  onSend: () => void;
  /** Words of the button. */
  send: string;
  icon?: IconName;
  autoFocus?: boolean;
}

/** A text that grows, its button, and near the limit what is left. */
export function WritingField({
  label,
  placeholder,
  text,
  limit,
  onText,
  onSend,
  send,
  icon = 'send',
  autoFocus,
}: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const rest = left(text, limit);
  const ready = text.trim() !== '' && (rest === null || rest >= 0);
  return (
    <form
      class="writing"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSend();
      }}
    >
      <TextArea
        innerRef={area}
        label={label}
        placeholder={placeholder ?? label}
        value={text}
        onText={onText}
        onSend={() => ready && onSend()}
        autoFocus={autoFocus ?? false}
      />
      <Button
        type="submit"
        kind="primary"
        icon={icon}
        aria-disabled={!ready}
        // A tap on the button must not take the keyboard away from the next note.
        onPointerDown={(event) => document.activeElement === area.current && event.preventDefault()}
      >
        <span class="send-text">{send}</span>
      </Button>
      {rest !== null && (
        <p class={rest < 0 ? 'limit over' : 'limit'} role="status">
          {rest < 0
            ? plural('phone.charactersOver', -rest, { n: number(-rest) })
            : plural('phone.charactersLeft', rest)}
        </p>
      )}
      {rest !== null && rest < 0 && <span class="unseen">{t('rejected.tooLong')}</span>}
    </form>
  );
}
