import { length } from '../../texts/length';
import { number, t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import { LinesField } from '../parts/LinesField';

/** Is that more than one agenda can be? Such a text is refused whole: cut, it would look as if it were all there. */
export function tooLong(text: string): boolean {
  return text.length > limits.agendaText && length(text) > limits.agendaText;
}

/** Where the lines of an agenda are pasted (S2-01). */
export function AgendaLines({
  value,
  rows,
  autoFocus = false,
  onText,
}: {
  value: string;
  rows: number;
  autoFocus?: boolean;
  onText: (text: string) => void;
}) {
  return (
    <LinesField
      label={t('lead.agenda.lines')}
      hint={t('lead.agenda.linesHint')}
      fault={
        tooLong(value)
          ? t('lead.agenda.tooLong', { n: number(length(value)), most: number(limits.agendaText) })
          : null
      }
      rows={rows}
      autoFocus={autoFocus}
      value={value}
      onText={onText}
    />
  );
}
