import type { Page } from '../fit/layout';

/** Time of the newest note on any page; empty when there is none. */
export function newest(pages: readonly Page[]): string {
  return notes(pages).reduce((latest, note) => (note.at > latest ? note.at : latest), '');
}

/** The page with the newest note, if that came after `seen`; else null. */
export function pageOfNew(pages: readonly Page[], seen: string): number | null {
  const latest = newest(pages);
  if (latest <= seen) return null;
  return pages.findIndex((page) => notes([page]).some((note) => note.at === latest));
}

function notes(pages: readonly Page[]) {
  return pages.flatMap((page) => page.flatMap((column) => column.flatMap((piece) => piece.notes)));
}
