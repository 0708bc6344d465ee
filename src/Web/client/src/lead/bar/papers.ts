import { type Key, t } from '../../texts/texts';
import type { WorkshopView } from '../../wire/workshops';

/** What is prepared on paper or taken elsewhere: words and where it is. */
export function papers(workshop: WorkshopView): { text: string; href: string; saved?: boolean }[] {
  const at = (form: string) => `/api/workshops/${workshop.id}/${form}?as=lead`;
  const paper = (text: Key, form: string, saved = false) => ({ text: t(text), href: at(form), saved });
  return [
    paper('lead.paper.handout', 'handout.html'),
    paper('lead.paper.sheet', 'attendance.html'),
    ...(workshop.startsAt ? [paper('lead.paper.calendar', 'calendar.ics', true)] : []),
    paper('lead.paper.template', 'template.json', true),
    ...beginnings(workshop),
  ];
}

/** Workshops that begin with what this one has. */
export function beginnings(workshop: WorkshopView): { text: string; href: string }[] {
  return [
    { text: t('lead.paper.copy'), href: begin({ copyOf: workshop.id, title: workshop.title }, workshop) },
    {
      text: t('lead.paper.next'),
      href: begin({ copyOf: workshop.id, follows: workshop.id, title: nextTitle(workshop) }, workshop),
    },
  ];
}

function begin(from: Record<string, string>, { place }: WorkshopView): string {
  return `/new?${new URLSearchParams({ ...from, ...(place ? { place } : {}) })}`;
}

/** The number in a title goes up by one: "meeting no. 5" is followed by no. 6. */
export function nextTitle({ title, number }: Pick<WorkshopView, 'title' | 'number'>): string {
  const last = number ?? Number(/(\d{1,4})\D*$/.exec(title)?.[1]);
  return Number.isNaN(last) ? title : title.replace(new RegExp(`${last}(?=\\D*$)`), String(last + 1));
}
