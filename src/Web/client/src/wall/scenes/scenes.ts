import type { ComponentType } from 'preact';
import { PollScene } from '../polls/PollScene';
import { QuestionsScene } from '../questions/QuestionsScene';
import type { SceneProps } from '../Screen';
import { AgendaScene } from './AgendaScene';
import { AreasScene } from './AreasScene';
import { BlankScene } from './BlankScene';
import { BoardScene } from './BoardScene';
import { ContextScene } from './ContextScene';
import { TeamResultsScene } from './TeamResultsScene';
import { TeamsScene } from './TeamsScene';
import { VotesScene } from './VotesScene';
import { WelcomeScene } from './WelcomeScene';

/** The picture of each view, under its name in views.ts. */
export const scenes: Readonly<Record<string, ComponentType<SceneProps>>> = {
  welcome: WelcomeScene,
  agenda: AgendaScene,
  teams: TeamsScene,
  board: BoardScene,
  results: VotesScene,
  poll: PollScene,
  questions: QuestionsScene,
  map: AreasScene,
  teamResults: TeamResultsScene,
  context: ContextScene,
  blank: BlankScene,
};
