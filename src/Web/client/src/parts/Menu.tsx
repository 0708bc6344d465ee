import { useId, useRef } from 'preact/hooks';
import { Button } from './Button';
import { Icon, type IconName } from './Icon';

export interface MenuItem {
  text: string;
  icon?: IconName;
  danger?: boolean;
  disabled?: boolean;
  do: () => void;
}

/** A button that opens a list of actions: a native popover, with arrows, Home, End and Escape. */
export function Menu({
  label,
  icon = 'more',
  worded,
  items,
}: {
  label: string;
  icon?: IconName;
  /** The button shows its words, not an icon alone. */
  worded?: boolean;
  items: readonly MenuItem[];
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const buttons = () => [
    ...(menu.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? []),
  ];
  return (
    <>
      <Button
        innerRef={button}
        kind="quiet"
        small
        {...(worded ? {} : { icon, label })}
        aria-haspopup="menu"
        onClick={() => menu.current?.togglePopover()}
      >
        {worded && label}
      </Button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        class="menu"
        onToggle={(event) => {
          if ((event as unknown as ToggleEvent).newState !== 'open') return;
          place(menu.current, button.current);
          buttons()[0]?.focus();
        }}
        onKeyDown={(event) => walk(event, buttons())}
      >
        {items.map((item, place) => (
          <button
            key={place}
            type="button"
            role="menuitem"
            tabIndex={-1}
            class={item.danger ? 'danger' : ''}
            disabled={item.disabled ?? false}
            onClick={() => {
              menu.current?.hidePopover();
              button.current?.focus();
              item.do();
            }}
          >
            {item.icon && <Icon name={item.icon} />}
            {item.text}
          </button>
        ))}
      </div>
    </>
  );
}

/** Beside its button, where there is room. */
function place(menu: HTMLElement | null, button: HTMLElement | null): void {
  if (!menu || !button) return;
  const at = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const below = at.bottom + height < innerHeight;
  menu.style.insetBlockStart = `${Math.max(8, below ? at.bottom : at.top - height)}px`;
  menu.style.insetInlineStart = `${Math.max(8, Math.min(at.right - width, innerWidth - width - 8))}px`;
}

function walk(event: KeyboardEvent, buttons: readonly HTMLButtonElement[]): void {
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons.at(to % buttons.length)?.focus();
}
