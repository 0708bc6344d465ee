import { effect, signal } from '@preact/signals';

export type Theme = 'light' | 'dark';

const remembered = 'wall/theme';

/** The theme chosen for this wall; null follows the system. */
export const theme = signal<Theme | null>(recall());

/** Goes to the other theme than the one in sight. */
export function changeTheme(): void {
  const dark = theme.peek() ? theme.peek() === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  theme.value = dark ? 'light' : 'dark';
}

effect(() => {
  const root = document.documentElement;
  if (theme.value) root.dataset.theme = theme.value;
  else delete root.dataset.theme;
  try {
    if (theme.value) localStorage.setItem(remembered, theme.value);
  } catch {
    // Refused storage: the choice holds for this page.
  }
});

function recall(): Theme | null {
  try {
    const value = localStorage.getItem(remembered);
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    return null;
  }
}
