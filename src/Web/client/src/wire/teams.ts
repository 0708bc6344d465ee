/** The work of teams on the wire: mirrors `src/Workshops/Teams` (docs/protocol.md). */

export interface TeamWorkView {
  id: string;
  conclusion?: string;
  help: boolean;
  ready: boolean;
  hasRapporteur: boolean;
  rapporteur?: string;
}

export interface MineInTeamView {
  id: string;
  rapporteur: boolean;
}

export type TeamCommand =
  | { $type: 'joinTeam' | 'leaveTeam' }
  | { $type: 'setRapporteur'; participant: string }
  | { $type: 'setConclusion'; text: string }
  | { $type: 'askForHelp' | 'ready'; on: boolean };
