import { Button } from '../../parts/Button';
import { Select } from '../../parts/Select';
import { pollOf, questionsOf, repliesOf } from '../../polls/picture';
import { t } from '../../texts/texts';
import { asked, type Sheet, sheetsOf } from '../../wall/polls/sheets';
import type { Store } from '../../wire/store';
import { streams } from '../../wire/streams';
import { useStream } from '../../wire/useStream';
import type { ActivityView } from '../../wire/workshops';
import { useLead } from '../session/lead';
import { put, wallOf } from './wall';

/** Turns the wall's pages by hand, or lets them turn, whether something was put on it or it follows the room. */
export function Pages({ about }: { about: ActivityView | undefined }) {
  return about?.kind === 'poll' ? <PollPages poll={about} /> : <Turner />;
}

/** Of a poll one knows what is on which page: one holds the question that the room talks about. */
function PollPages({ poll }: { poll: ActivityView }) {
  const lead = useLead();
  const store = useStream(lead.connection, streams.activity(lead.workshop, poll));
  const sheets = store ? sheetsIn(store) : [];
  const { view, target, page } = wallOf(lead);
  return (
    <>
      {sheets.length > 1 && (
        <Select
          label={t('lead.wall.question')}
          value={page === undefined ? '' : String(Math.min(page, sheets.length - 1))}
          options={[
            { value: '', text: t('lead.wall.turning') },
            ...sheets.map((sheet, place) => ({ value: String(place), text: titleOf(sheet, sheets) })),
          ]}
          onValue={(value) => put(lead, view, target, value === '' ? undefined : Number(value))}
        />
      )}
      <Turner pages={sheets.length} />
    </>
  );
}

/** The pages of a poll on the wall: what the room sees of it. */
function sheetsIn(store: Store): Sheet[] {
  const poll = pollOf(store);
  const questions = questionsOf(store);
  if (!poll?.shown) return asked(questions);
  const seen = (id: string) => repliesOf(store, id).filter(({ hidden }) => !hidden);
  return sheetsOf(questions, ({ id }) => seen(id), Boolean(poll.repeats));
}

/** A question by its number, and which of its pages it is. */
function titleOf(sheet: Sheet, sheets: readonly Sheet[]): string {
  const ids = [...new Set(sheets.map(({ question }) => question.id))];
  const own = sheets.filter(({ question }) => question.id === sheet.question.id);
  const part = own.length > 1 ? ` (${own.indexOf(sheet) + 1}/${own.length})` : '';
  return `${ids.indexOf(sheet.question.id) + 1}. ${sheet.question.text}${part}`;
}

/** @param pages How many there are, where that is known. */
function Turner({ pages }: { pages?: number }) {
  const lead = useLead();
  const { view, target, page } = wallOf(lead);
  const to = (next: number | undefined) => put(lead, view, target, next);
  const last = pages ? pages - 1 : undefined;
  return (
    <fieldset class="pages" aria-label={t('lead.wall.pages')}>
      <Button
        icon="back"
        label={t('lead.wall.pageBack')}
        disabled={page === undefined || page === 0}
        onClick={() => to(Math.min(page ?? 1, last ?? Number.POSITIVE_INFINITY) - 1)}
      />
      <span role="status">{words(page, pages)}</span>
      <Button
        icon="move"
        label={t('lead.wall.pageOn')}
        disabled={page !== undefined && last !== undefined && page >= last}
        onClick={() => to(page === undefined ? 0 : page + 1)}
      />
      {page !== undefined && (
        <Button small kind="quiet" icon="play" onClick={() => to(undefined)}>
          {t('lead.wall.turn')}
        </Button>
      )}
    </fieldset>
  );
}

function words(page: number | undefined, pages: number | undefined): string {
  if (page === undefined) return t('lead.wall.turning');
  if (!pages) return t('lead.wall.page', { n: page + 1 });
  return t('wall.page', { n: Math.min(page + 1, pages), total: pages });
}
