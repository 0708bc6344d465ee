/** How long a page stands, in milliseconds: a slow reader reads a full one. */
export const stands = 12_000;

/**
 * The page that comes after this one.
 * @param arrived Page of a note that nobody has seen yet, or null: it comes first.
 */
export function pageAfter(page: number, pages: number, by: number, arrived: number | null = null): number {
  if (pages < 2) return 0;
  if (arrived !== null && arrived !== page) return Math.min(arrived, pages - 1);
  return (((page + by) % pages) + pages) % pages;
}
