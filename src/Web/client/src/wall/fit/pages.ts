/** How long a page stands at least, and at most while somebody reads it from top to bottom, in milliseconds. */
export const stands = 12_000;
const longest = 45_000;
/** To look up and find the beginning, in milliseconds, and letters a second of somebody who reads slowly, from afar. */
const findsIt = 4000;
const pace = 14;

/** How long a page with so many letters to read stands, in milliseconds. */
export function standsFor(letters: number): number {
  return Math.min(longest, Math.max(stands, findsIt + (letters / pace) * 1000));
}

/**
 * The page that comes after this one.
 * @param arrived Page of a note that nobody has seen yet, or null: it comes first.
 */
export function pageAfter(page: number, pages: number, by: number, arrived: number | null = null): number {
  if (pages < 2) return 0;
  if (arrived !== null && arrived !== page) return Math.min(arrived, pages - 1);
  return (((page + by) % pages) + pages) % pages;
}
