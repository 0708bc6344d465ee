/** Who this device is in a workshop, as far as it knows: the ticket itself is out of reach of scripts. */
const place = (workshop: string) => `seat/${workshop}`;

/** The participant, or null when this device has not been in, or may not remember. */
export function seat(workshop: string): string | null {
  try {
    return localStorage.getItem(place(workshop));
  } catch {
    return null;
  }
}

/** Remembers the participant, or nobody. */
export function sit(workshop: string, participant: string | null): void {
  try {
    if (participant) localStorage.setItem(place(workshop), participant);
    else localStorage.removeItem(place(workshop));
  } catch {
    // Refused storage: nothing that was seen is found again, and nobody sees what is another's.
  }
}
