import { useEffect } from 'preact/hooks';

/** The title of the document, while the component stands. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
}
