import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { toast } from '../../parts/Toast';
import { reason, t } from '../../texts/texts';
import { call } from '../../wire/problem';
import { type Lead, useLead } from '../session/lead';

/** What somebody said of themselves. */
export interface Entry {
  participant: string;
  name?: string | null;
  sector?: string | null;
  organisation?: string | null;
  answers?: readonly { field: string; text: string }[] | null;
  /** When they came; of who is awaited, when they registered. */
  arrivedAt?: string;
  /** They registered beforehand and have not come yet. */
  awaited?: boolean;
  /** A facilitator added them. */
  noPhone?: boolean;
}

/** How long to wait before the register is read again, in milliseconds: many people come in together. */
const gather = 1500;

const register = signal<ReadonlyMap<string, Entry>>(new Map());

/** What is known of a person. */
export function entryOf(participant: string): Entry | undefined {
  return register.value.get(participant);
}

/** All that the register has. */
export function entries(): readonly Entry[] {
  return [...register.value.values()];
}

/** Whose page this is. */
const self = signal<string | undefined>(undefined);

/** Is there anything to call them by? Nobody has to be told their own name. */
export function isNamed(participant: string): boolean {
  return Boolean(entryOf(participant)?.name) || participant === self.value;
}

/** A person's name; of whoever gave none, "you" or the end of their id. */
export function nameOf(participant: string): string {
  const name = entryOf(participant)?.name;
  if (name) return name;
  return participant === self.value ? t('lead.person.you') : `№ ${participant.slice(-4).toUpperCase()}`;
}

/** Keeps the register up to date while people come in. Names are never in events, so they are asked for. */
export function useRegister(): void {
  const lead = useLead();
  const people = lead.meeting.ids('person').value.length;
  const me = lead.meeting.one('me').value?.id;
  useEffect(() => {
    self.value = me;
  }, [me]);
  useEffect(() => {
    const read = () => readAgain(lead);
    if (register.peek().size === 0) void read();
    const soon = setTimeout(read, gather);
    const often = setInterval(read, 30_000);
    return () => {
      clearTimeout(soon);
      clearInterval(often);
    };
  }, [people]);
}

async function readAgain(lead: Lead): Promise<void> {
  const { body } = await call<Entry[]>('GET', address(lead));
  if (body) register.value = new Map(body.map((entry) => [entry.participant, entry]));
}

function address(lead: Lead, rest = ''): string {
  return `/api/workshops/${lead.workshop}/people${rest}?as=lead`;
}

async function change(lead: Lead, method: string, rest: string, body?: unknown): Promise<boolean> {
  const { problem } = await call(method, address(lead, rest), body);
  await readAgain(lead);
  if (problem) toast(reason(problem));
  return problem === undefined;
}

/** Somebody who registered has come, without a phone of their own. */
export function arrive(lead: Lead, participant: string): Promise<boolean> {
  return change(lead, 'POST', `/${participant}/here`, {});
}

/** Somebody who registered came in with that phone. */
export function recognise(lead: Lead, participant: string, phone: string): Promise<boolean> {
  return change(lead, 'POST', `/${participant}/phone`, { participant: phone });
}

/** A person without a phone. */
export function addPerson(lead: Lead, person: object): Promise<boolean> {
  return change(lead, 'POST', '', person);
}

/** Takes somebody out of the register for good; what they wrote stays. */
export function erase(lead: Lead, participant: string): Promise<boolean> {
  return change(lead, 'DELETE', `/${participant}`);
}
