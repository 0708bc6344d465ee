import { computed, signal } from '@preact/signals';
import type { Command } from '../../wire/contracts';

/** How many steps can be taken back. */
const depth = 100;

/** A command and where it goes. */
export interface Ask {
  stream: string;
  command: Command;
}

/** What undoes something, as things stand. */
export interface Back {
  /** In the order to send. */
  asks: readonly Ask[];
  /** What of it stays as others have made it since, in a sentence; empty when nothing does. */
  rest?: string;
}

/** Something that was done, and what undoes it. */
export interface Step {
  /** What it was, in words. */
  text: string;
  /** In the order to send; asked for at the moment of undoing where that depends on what others did since. */
  back: readonly Ask[] | (() => Back);
}

/** What undoes a step now. */
export function backOf({ back }: Step): Back {
  return typeof back === 'function' ? back() : { asks: back };
}

/** The steps of this page, the last one first to go back. Knows no feature: each step brings what undoes it. */
export class History {
  readonly #steps = signal<readonly Step[]>([]);
  /** The step that would be undone, or null. */
  readonly last = computed(() => this.#steps.value.at(-1) ?? null);

  push(step: Step): void {
    if (typeof step.back === 'function' || step.back.length > 0)
      this.#steps.value = [...this.#steps.peek(), step].slice(-depth);
  }

  /** Takes the last step out. */
  pop(): Step | null {
    const step = this.last.peek();
    this.#steps.value = this.#steps.peek().slice(0, -1);
    return step;
  }
}
