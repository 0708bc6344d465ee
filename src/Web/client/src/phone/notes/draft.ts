import { useEffect, useState } from 'preact/hooks';

/** A text that is being written and that outlives the page. */
export function useDraft(key: string): [string, (text: string) => void] {
  const place = `draft/${key}`;
  const [text, setText] = useState(() => read(place));
  useEffect(() => setText(read(place)), [place]);
  return [
    text,
    (next) => {
      setText(next);
      write(place, next);
    },
  ];
}

/** Is there such a text? */
export function hasDraft(key: string): boolean {
  return read(`draft/${key}`) !== '';
}

function read(place: string): string {
  try {
    return localStorage.getItem(place) ?? '';
  } catch {
    return '';
  }
}

function write(place: string, text: string): void {
  try {
    if (text) localStorage.setItem(place, text);
    else localStorage.removeItem(place);
  } catch {
    // Refused storage: the draft lives as long as the page.
  }
}
