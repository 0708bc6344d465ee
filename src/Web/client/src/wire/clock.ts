import { signal } from '@preact/signals';

/** Samples kept: the server's clock is judged by the quickest of the latest messages. */
const keep = 16;

/** The server's clock, as well as messages let one know it. Every message is late by its way, so the latest estimate is the best. */
export class Clock {
  readonly #samples: number[] = [];
  /** Milliseconds to add to this device's clock. */
  readonly offset = signal(0);

  /** Takes the time that a message carries. */
  hear(serverTime: string, now: number = Date.now()): void {
    const sample = Date.parse(serverTime) - now;
    if (Number.isNaN(sample)) return;
    this.#samples.push(sample);
    if (this.#samples.length > keep) this.#samples.shift();
    this.offset.value = Math.max(...this.#samples);
  }

  /** The server's time, in milliseconds since 1970. */
  now(): number {
    return Date.now() + this.offset.value;
  }
}
