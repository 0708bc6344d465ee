import { signal } from '@preact/signals';
import { views } from './views';

/** The view that somebody chose at the wall itself, until the facilitator puts another one on it; null: none. */
export const local = signal<string | null>(null);

/** A key at the wall: shows the view, or takes it away again. True when the key is a view's. */
export function toggleView(key: string): boolean {
  const view = views.find((one) => one.key === key);
  if (!view) return false;
  local.value = local.peek() === view.name ? null : view.name;
  return true;
}
