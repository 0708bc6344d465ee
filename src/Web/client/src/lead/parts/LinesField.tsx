import { type Label, Labelled } from '../../parts/Labelled';

interface Props extends Label {
  rows?: number;
  value: string;
  maxLength?: number;
  onText: (text: string) => void;
}

/** Several lines to fill in. */
export function LinesField({ label, hint, fault, rows = 3, value, maxLength, onText }: Props) {
  return (
    <Labelled label={label} hint={hint} fault={fault}>
      {(ties) => (
        <textarea
          {...ties}
          rows={rows}
          maxLength={maxLength}
          value={value}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
