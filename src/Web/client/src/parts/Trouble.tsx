import type { ComponentChildren } from 'preact';

interface Props {
  /** What happened. */
  title: string;
  /** What is kept, and what to do. */
  children?: ComponentChildren;
  action?:
    | { text: string; href: string; do?: undefined }
    | { text: string; do: () => void; href?: undefined };
}

/** A page that cannot be shown, and what to do about it. */
export function Trouble({ title, children, action }: Props) {
  return (
    <main class="message-page">
      <h1>{title}</h1>
      {children && <p>{children}</p>}
      {action?.href && (
        <a class="button primary" href={action.href}>
          {action.text}
        </a>
      )}
      {action?.do && (
        <button type="button" class="button primary" onClick={action.do}>
          {action.text}
        </button>
      )}
    </main>
  );
}
