import { type Moments, toTimes } from '../lead/centre/moment';
import { known, reason, t } from '../texts/texts';
import { deviceZone } from '../texts/zone';
import { call } from '../wire/problem';
import { streams } from '../wire/streams';

/** A workshop to be. */
export interface Wanted {
  title: string;
  language: string;
  place: string;
  when: Moments;
  /** `empty`, `paste`, `file`, `copy`, or the id of a template. */
  start: string;
  /** A template file, read. */
  file: unknown;
  /** The workshop to copy, and whether with what was written there. */
  copyOf?: string | undefined;
  content: boolean;
  /** The workshop before this one in its series. */
  follows?: string | undefined;
  /** What was pasted. */
  agenda: string;
}

const notTemplates = ['empty', 'paste', 'file', 'copy'];

/** Founds the workshop and adds the pasted agenda; gives the page to go to, or what is wrong in words. */
export async function create(wanted: Wanted): Promise<{ url?: string; fault?: string }> {
  const { title, language, place, when, start } = wanted;
  const founded = await call<{ workshop: string }>('POST', '/api/workshops', {
    title: title.trim(),
    language,
    place: place.trim() || undefined,
    template: notTemplates.includes(start) ? undefined : start,
    ...(start === 'file' && { file: wanted.file }),
    ...(start === 'copy' && { copyOf: wanted.copyOf, content: wanted.content }),
    follows: wanted.follows,
    timeZone: deviceZone,
    ...toTimes(when, deviceZone),
  });
  if (!founded.body) return { fault: words(founded.problem) };
  const { workshop } = founded.body;
  if (start === 'paste' && wanted.agenda.trim()) await paste(workshop, wanted.agenda);
  return { url: `/w/${workshop}/lead` };
}

/** Should it fail, the workshop is there all the same, and its page offers pasting again. */
async function paste(workshop: string, text: string): Promise<void> {
  await call('POST', `/api/live/${streams.workshop(workshop)}?as=lead`, { $type: 'importAgenda', text });
}

function words(problem: string | undefined): string {
  const key = `create.problem.${problem}`;
  return known(key) ? t(key) : reason(problem ?? '');
}
