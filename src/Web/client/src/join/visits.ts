/** Workshops that this phone has been in, so that it finds the way back without the code. */
export interface Visit {
  workshop: string;
  code: string;
  title: string;
}

/** Whoever came by a personal link has said who they are: this phone need not ask. */
export function introduced(workshop: string): void {
  try {
    localStorage.setItem(askedAt(workshop), 'done');
  } catch {
    // Refused storage: they are asked once more.
  }
}

/** Where it is kept that this phone asked who somebody is. */
export function askedAt(workshop: string, as = 'phone'): string {
  return as === 'phone' ? `asked/${workshop}` : `asked/${workshop}/${as}`;
}

const key = 'visits';
const kept = 5;

/** Latest first. */
export function visits(): Visit[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}

/** Remembers a visit. */
export function visit(now: Visit): void {
  const others = visits().filter((other) => other.workshop !== now.workshop);
  try {
    localStorage.setItem(key, JSON.stringify([now, ...others].slice(0, kept)));
  } catch {
    // Refused storage: the cookie still lets the phone in by the code.
  }
}
