import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { call } from '../../wire/problem';
import { useLead } from '../session/lead';

/** What somebody said of themselves. */
export interface Entry {
  participant: string;
  name?: string | null;
  sector?: string | null;
  organisation?: string | null;
}

/** How long to wait before the register is read again, in milliseconds: many people come in together. */
const gather = 1500;

const register = signal<ReadonlyMap<string, Entry>>(new Map());

/** What is known of a person. */
export function entryOf(participant: string): Entry | undefined {
  return register.value.get(participant);
}

/** A person's name, or the end of their id where they gave none. */
export function nameOf(participant: string): string {
  return entryOf(participant)?.name || `№ ${participant.slice(-4).toUpperCase()}`;
}

/** Keeps the register up to date while people come in. Names are never in events, so they are asked for. */
export function useRegister(): void {
  const lead = useLead();
  const people = lead.meeting.ids('person').value.length;
  useEffect(() => {
    const read = () =>
      call<Entry[]>('GET', `/api/workshops/${lead.workshop}/people?as=lead`).then(({ body }) => {
        if (body) register.value = new Map(body.map((entry) => [entry.participant, entry]));
      });
    if (register.peek().size === 0) void read();
    const soon = setTimeout(read, gather);
    const often = setInterval(read, 30_000);
    return () => {
      clearTimeout(soon);
      clearInterval(often);
    };
  }, [people]);
}
