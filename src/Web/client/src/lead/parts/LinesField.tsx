import { type Label, Labelled } from '../../parts/Labelled';

interface Props extends Label {
  rows?: number;
  value: string;
  maxLength?: number;
  autoFocus?: boolean;
  onText: (text: string) => void;
}

/** Several lines to fill in. */
export function LinesField({ label, hint, fault, rows = 3, onText, ...rest }: Props) {
  return (
    <Labelled label={label} hint={hint} fault={fault}>
      {(ties) => (
        <textarea
          {...rest}
          {...ties}
          rows={rows}
          style={{ '--rows': rows }}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
