import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './Icon';

interface Props extends Omit<ButtonHTMLAttributes, 'icon' | 'ref'> {
  kind?: 'primary' | 'quiet' | 'danger' | 'plain';
  small?: boolean;
  icon?: IconName;
  /** Words for a button that shows only its icon. */
  label?: string;
  innerRef?: Ref<HTMLButtonElement>;
  children?: ComponentChildren;
}

/** A button of one of four kinds; `type="button"` unless said otherwise. */
export function Button({
  kind = 'plain',
  small,
  icon,
  label,
  innerRef,
  class: extra,
  children,
  ...rest
}: Props) {
  const names = ['button', kind === 'plain' ? '' : kind, small ? 'small' : '', extra ?? ''];
  return (
    <button
      type="button"
      {...rest}
      ref={innerRef}
      class={names.filter(Boolean).join(' ')}
      aria-label={label ?? rest['aria-label']}
      title={label}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
