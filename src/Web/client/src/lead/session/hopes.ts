import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Command } from '../../wire/contracts';
import type { Outbox } from '../../wire/outbox';
import type { Ask } from './history';

/** How long a result is still shown as expected after it is durable, in milliseconds: the message that tells it may come later. */
const settle = 1000;

/**
 * What was asked for and is not seen yet. Shown as if it were done, so that what is dragged does not jump back
 * while the server is asked; forgotten when the server refuses it, or a moment after it is durable.
 */
export class Hopes {
  readonly #hopes = signal<readonly Ask[]>([]);
  readonly #streams = new Map<string, ReadonlySignal<readonly Command[]>>();

  constructor(readonly outbox: Outbox) {}

  /** Commands of a stream whose result is to be shown, in the order asked. */
  of(stream: string): ReadonlySignal<readonly Command[]> {
    const known = this.#streams.get(stream);
    if (known) return known;
    const made = computed(() =>
      this.#hopes.value.filter((hope) => hope.stream === stream).map((hope) => hope.command),
    );
    this.#streams.set(stream, made);
    return made;
  }

  /**
   * Sends a command and shows its result from now on.
   * @returns The id of its letter.
   */
  async ask(stream: string, command: Command): Promise<string> {
    const hope: Ask = { stream, command };
    this.#hopes.value = [...this.#hopes.peek(), hope];
    const id = await this.outbox.add(stream, command);
    this.#follow(hope, id);
    return id;
  }

  #follow(hope: Ask, id: string): void {
    let stop: (() => void) | undefined;
    let over = false;
    stop = effect(() => {
      const letter = this.outbox.letters.value.find((other) => other.id === id);
      if (over || (letter && !letter.rejected)) return;
      over = true;
      setTimeout(
        () => {
          stop?.();
          this.#hopes.value = this.#hopes.peek().filter((other) => other !== hope);
        },
        letter ? 0 : settle,
      );
    });
  }
}
