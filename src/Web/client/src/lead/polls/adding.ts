import { t } from '../../texts/texts';
import { limits } from '../../wire/contracts';
import { ulid } from '../../wire/ulid';
import type { WorkshopCommand, WorkshopView } from '../../wire/workshops';
import type { Lead } from '../session/lead';

/** A new poll, empty and in draft, or a new list of questions. */
export function addActivity(lead: Lead, kind: 'poll' | 'questions', title: string): string {
  const activityId = ulid();
  lead.tell(
    { $type: 'addActivity', activityId, kind, title: title.trim() },
    [{ $type: 'removeActivity', activityId }],
    t('lead.did.poll'),
  );
  return activityId;
}

/** "How was the meeting": open at once, on all phones now, or on those that come back after the end. */
export function askHowItWas(lead: Lead, workshop: WorkshopView): string {
  const activityId = ulid();
  const over = workshop.status === 'closed';
  const commands: WorkshopCommand[] = [
    {
      $type: 'addActivity',
      activityId,
      kind: 'poll',
      title: t('lead.poll.satisfactionTitle'),
      poll: { template: 'satisfaction', open: true },
    },
    { $type: 'keepOpen', activityId, on: true },
    ...(over ? [] : [{ $type: 'focus', activityId } as const]),
  ];
  lead.ask(
    commands.map((command) => ({ stream: lead.stream, command })),
    [{ stream: lead.stream, command: { $type: 'removeActivity', activityId } }],
    t('lead.did.poll'),
  );
  return activityId;
}

/** A draft survey with the questions that stand in the conclusion, which is saved first when it was changed. */
export function draftSurvey(lead: Lead, workshop: WorkshopView, conclusion: string): string {
  const activityId = ulid();
  const title = t('lead.poll.surveyTitle', { title: workshop.title }).slice(0, limits.title);
  const commands: WorkshopCommand[] = [
    ...(conclusion === (workshop.conclusion ?? '')
      ? []
      : [{ $type: 'setConclusion', text: conclusion } as const]),
    { $type: 'draftSurvey', activityId, title },
    // Made after the end, it could be answered at no other time
    ...(workshop.status === 'closed' ? [{ $type: 'keepOpen', activityId, on: true } as const] : []),
  ];
  lead.ask(
    commands.map((command) => ({ stream: lead.stream, command })),
    [{ stream: lead.stream, command: { $type: 'removeActivity', activityId } }],
    t('lead.did.survey'),
  );
  return activityId;
}
