/** Names of streams (docs/protocol.md). */
export const streams = {
  workshop: (workshop: string) => `workshop/${workshop}`,
  team: (workshop: string, team: string) => `team/${workshop}/${team}`,
  activity: (workshop: string, activity: { kind: string; id: string }) =>
    `${activity.kind}/${workshop}/${activity.id}`,
} as const;
