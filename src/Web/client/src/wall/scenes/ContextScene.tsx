import { EmptyState } from '../../parts/EmptyState';
import { t } from '../../texts/texts';
import { Pages } from '../fit/Pages';
import type { SceneProps } from '../Screen';
import { Band } from './Band';

const sizes = [3.5, 3, 2.4];

/** What the meeting is about, a sheet a page: aim, stage with its guide points, figures. */
export function ContextScene({ wall, now }: SceneProps) {
  const sheets = wall.store.one('workshop').value?.context ?? [];
  return (
    <main class="wall-board wall-context">
      <Band wall={wall} now={now} title={t('wall.about')} />
      {sheets.length > 0 ? (
        <Pages sizes={sizes} centred>
          {sheets.map((sheet, place) => (
            <section key={place} class="sheet">
              <h2>{sheet.title}</h2>
              {sheet.text
                .split('\n')
                .filter((line) => line.trim() !== '')
                .map((line, i) => (
                  <p key={i}>{line}</p>
                ))}
            </section>
          ))}
        </Pages>
      ) : (
        <EmptyState title={t('wall.noContext')} />
      )}
    </main>
  );
}
