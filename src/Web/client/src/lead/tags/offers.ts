import { call } from '../../wire/problem';

/** Tags that a note may want; a person decides. */
export interface Offer {
  note: string;
  /** What the note begins with before its colon. */
  lead: string | null;
  /** Tags of the workshop with words like the note's. */
  similar: readonly string[];
}

/** What the server offers for a board, or for one note of it. */
export async function offersFor(
  workshop: string,
  board: string,
  as: string,
  note?: string,
): Promise<readonly Offer[]> {
  const query = note ? `&note=${encodeURIComponent(note)}` : '';
  const path = `/api/workshops/${workshop}/boards/${board}/offers?as=${as}${query}`;
  const { body } = await call<{ offers: readonly Offer[] }>('GET', path);
  return body?.offers ?? [];
}

/** The tags of an offer, the lead word first. */
export function tagsOf({ lead, similar }: Offer): readonly string[] {
  return lead ? [lead, ...similar] : similar;
}
