import { Dialog } from '../../../parts/Dialog';
import { type Key, t } from '../../../texts/texts';

const keys: readonly [string, Key][] = [
  ['← ↑ ↓ →', 'lead.keys.arrows'],
  ['Space', 'lead.keys.space'],
  ['Shift + ↓', 'lead.keys.range'],
  ['Ctrl + A', 'lead.keys.all'],
  ['M', 'lead.keys.move'],
  ['G', 'lead.keys.group'],
  ['Alt + ↑ ↓', 'lead.keys.nudge'],
  ['Enter', 'lead.keys.open'],
  ['Delete', 'lead.keys.remove'],
  ['Ctrl + Z', 'lead.keys.undo'],
  ['/', 'lead.keys.search'],
  ['?', 'lead.keys.help'],
];

/** The keys of a board. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t('lead.board.keys')} onClose={onClose}>
      <dl class="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
