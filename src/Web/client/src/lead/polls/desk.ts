import type { PollCommand, PollQuestion, PollQuestionView } from '../../wire/polls';
import type { Store } from '../../wire/store';
import type { ActivityView } from '../../wire/workshops';
import type { Lead } from '../session/lead';

/** A poll on a facilitator's page: what is done with it, and how it goes back. */
export class PollDesk {
  constructor(
    readonly lead: Lead,
    readonly store: Store,
    readonly activity: ActivityView,
  ) {}

  act(commands: readonly PollCommand[], back: readonly PollCommand[], text: string): void {
    const here = (command: PollCommand) => ({ stream: this.store.stream, command });
    this.lead.ask(commands.map(here), back.map(here), text);
  }
}

/** The question as it is asked again: without what only its view has. */
export function bare({ order: _, ...question }: PollQuestionView): PollQuestion {
  return Object.fromEntries(
    Object.entries(question).filter(([, value]) => value !== null && value !== undefined),
  ) as unknown as PollQuestion;
}
