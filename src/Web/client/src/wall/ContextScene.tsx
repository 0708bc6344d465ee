import { t } from '../texts/texts';
import { Band } from './Band';
import { PageDots } from './PageDots';
import type { SceneProps } from './Screen';
import { usePage } from './usePage';

/** What the meeting is about, a sheet a page: aim, stage with its guide points, figures. */
export function ContextScene({ wall, now }: SceneProps) {
  const sheets = wall.store.one('workshop').value?.context ?? [];
  const [page] = usePage(sheets.length);
  const sheet = sheets[page];
  if (!sheet) return null;
  const points = sheet.text.split('\n').filter((line) => line.trim() !== '');
  return (
    <main class="wall-context">
      <Band wall={wall} now={now} title={sheet.title}>
        {t('wall.about')}
      </Band>
      <div
        class={sheet.text.length > 500 ? 'sheet long' : sheet.text.length > 240 ? 'sheet middling' : 'sheet'}
      >
        {points.map((line, i) => (
          <p key={i}>{line}</p>
        ))}
      </div>
      <PageDots pages={sheets.length} page={page} />
    </main>
  );
}
