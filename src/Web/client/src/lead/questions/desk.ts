import type { QuestionsCommand } from '../../wire/questions';
import type { Store } from '../../wire/store';
import type { ActivityView } from '../../wire/workshops';
import type { Lead } from '../session/lead';

/** A list of questions on a facilitator's page: what is done with it, and how it goes back. */
export class QuestionsDesk {
  constructor(
    readonly lead: Lead,
    readonly store: Store,
    readonly activity: ActivityView,
  ) {}

  act(commands: readonly QuestionsCommand[], back: readonly QuestionsCommand[], text: string): void {
    const here = (command: QuestionsCommand) => ({ stream: this.store.stream, command });
    this.lead.ask(commands.map(here), back.map(here), text);
  }
}
