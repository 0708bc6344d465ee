import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { go } from '../navigation';
import { backoff } from '../wire/backoff';
import { call } from '../wire/problem';
import { seat, sit } from '../wire/seat';
import { visit, visits } from './visits';

interface Joined {
  workshop: string;
  participant: string;
}

/** How joining stands: nothing under way, a request under way, or a stable code of what is wrong. */
export type Joining = 'idle' | 'busy' | (string & {});

/** Joins by a code; without a network it goes on trying. */
export function useJoining() {
  const state = useSignal<Joining>('idle');
  const run = useRef(0);
  useEffect(() => () => void run.current++, []);

  async function join(code: string): Promise<void> {
    const mine = ++run.current;
    state.value = 'busy';
    for (let attempt = 0; mine === run.current; attempt++) {
      const reply = await call<Joined>('POST', '/api/join', { code, returning: true });
      if (mine !== run.current) return;
      if (reply.body) return enter(reply.body, code);
      state.value = reply.problem;
      if (reply.problem !== 'offline') return;
      await networkOr(backoff(attempt + 2));
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

function enter({ workshop, participant }: Joined, code: string): void {
  sit(workshop, participant);
  visit({ workshop, code, title: visits().find((one) => one.workshop === workshop)?.title ?? '' });
  go(`/w/${workshop}`, true);
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
