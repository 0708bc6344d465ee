import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { go } from '../navigation';
import { backoff } from '../wire/backoff';
import { call } from '../wire/problem';
import { seat, sit } from '../wire/seat';
import { introduced, visit, visits } from './visits';

interface Joined {
  workshop: string;
  participant: string;
}

/** How joining stands: nothing under way, a request under way, or a stable code of what is wrong. */
export type Joining = 'idle' | 'joining' | (string & {});

/** What passes by itself: no network, too many people at once, a server that is busy, being stopped, or without its database. */
const passing = new Set(['offline', 'busy', 'queue', 'overloaded', 'stopping']);

/** Is there nothing to do but to wait? */
export function passes(state: Joining): boolean {
  return passing.has(state);
}

/** Joins by a code; what passes, it waits for, and goes on trying. */
export function useJoining() {
  const state = useSignal<Joining>(problemOfLink() ?? 'idle');
  const run = useRef(0);
  useEffect(() => () => void run.current++, []);

  async function join(code: string): Promise<void> {
    const mine = ++run.current;
    state.value = 'joining';
    for (let attempt = 0; mine === run.current; attempt++) {
      const reply = await call<Joined>('POST', '/api/join', { code, returning: true });
      if (mine !== run.current) return;
      if (reply.body) return enter(reply.body, code);
      state.value = reply.problem;
      if (!passes(reply.problem)) return;
      await networkOr(pause(attempt, reply.after));
    }
  }

  function stop(): void {
    run.current++;
    state.value = 'idle';
  }

  return { state, join, stop };
}

/** Goes straight in when this phone has a ticket already, or, without a network, what it saw last. True when it did. */
export async function comeBack(code: string): Promise<boolean> {
  const known = visits().find((one) => one.code === code);
  if (!known) return false;
  const { workshop } = known;
  const { body, problem } = await call<Joined>('GET', `/api/workshops/${workshop}/me?as=phone`);
  const participant = body?.participant ?? (problem === 'offline' ? seat(workshop) : null);
  if (participant) enter({ workshop, participant }, code);
  return participant !== null;
}

/** What was wrong with the link that led here, if anything. */
function problemOfLink(): string | null {
  return new URLSearchParams(location.search).get('problem');
}

function enter({ workshop, participant }: Joined, code: string): void {
  sit(workshop, participant);
  if (new URLSearchParams(location.search).has('known')) introduced(workshop);
  visit({ workshop, code, title: visits().find((one) => one.workshop === workshop)?.title ?? '' });
  go(`/w/${workshop}`, true);
}

// Whoever was told a time comes a little after it, so that those told the same do not come in step.
function pause(attempt: number, after: number | undefined): number {
  return after === undefined ? backoff(attempt + 2) : after + Math.random() * 1000;
}

function networkOr(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    addEventListener('online', end);
  });
}
