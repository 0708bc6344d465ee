import { effect } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { say, toast } from '../../parts/Toast';
import { language, reason, t } from '../../texts/texts';
import { Connection } from '../../wire/connection';
import type { Command } from '../../wire/contracts';
import { type Letter, Outbox } from '../../wire/outbox';
import type { Shelf } from '../../wire/shelf';
import type { Store } from '../../wire/store';
import { streams } from '../../wire/streams';
import type { WorkshopCommand } from '../../wire/workshops';
import { type Ask, backOf, History, type Step } from './history';
import { Hopes } from './hopes';

/** One facilitator's page: its connection, what it has asked for, and what it can take back. */
export class Lead {
  readonly connection: Connection;
  readonly outbox: Outbox;
  readonly hopes: Hopes;
  readonly history = new History();
  /** The workshop's own stream. */
  readonly meeting: Store;
  readonly #ends: (() => void)[] = [];

  constructor(
    readonly workshop: string,
    shelf: Shelf<Letter>,
  ) {
    this.connection = new Connection({ workshop, as: 'lead', language: language.peek() });
    this.outbox = new Outbox(`lead-${workshop}`, shelf, (stream, command) =>
      this.connection.do(stream, command),
    );
    this.hopes = new Hopes(this.outbox);
    this.meeting = this.connection.watch(this.stream);
    this.#ends.push(
      this.connection.onLive(() => this.outbox.flush()),
      effect(() => this.#tellRefused()),
    );
  }

  /** Name of the workshop's stream. */
  get stream(): string {
    return streams.workshop(this.workshop);
  }

  /** Asks the workshop for something, perhaps with what undoes it and what it was in words. */
  tell(command: WorkshopCommand, back: readonly WorkshopCommand[] = [], text = ''): void {
    this.ask(
      [{ stream: this.stream, command }],
      back.map((one) => ({ stream: this.stream, command: one })),
      text,
    );
  }

  /**
   * Asks for several things as one step, which goes back as one step.
   * @returns The ids of their letters.
   */
  ask(asks: readonly Ask[], back: Step['back'] = [], text = ''): Promise<string>[] {
    const letters = asks.map(({ stream, command }) => this.hopes.ask(stream, command));
    this.history.push({ text, back });
    if (text) say(text);
    return letters;
  }

  /** Takes the last step back. */
  undo(): void {
    const step = this.history.pop();
    if (!step) return;
    const { asks, rest } = backOf(step);
    for (const { stream, command } of asks) void this.hopes.ask(stream, command);
    const undone = t('lead.undone', { what: step.text });
    toast(rest ? `${undone}. ${rest}` : undone);
  }

  /** Commands of a stream whose result is shown already. */
  expected(stream: string): readonly Command[] {
    return this.hopes.of(stream).value;
  }

  stop(): void {
    for (const end of this.#ends) end();
    this.outbox.stop();
    this.connection.stop();
  }

  #tellRefused(): void {
    for (const letter of this.outbox.refused.value) {
      toast(reason(letter.rejected?.code ?? ''));
      void this.outbox.discard(letter.id);
    }
  }
}

/** The page's Lead, for everything on it. */
export const LeadContext = createContext<Lead | null>(null);

export function useLead(): Lead {
  const lead = useContext(LeadContext);
  if (!lead) throw new Error('outside of a lead page');
  return lead;
}
