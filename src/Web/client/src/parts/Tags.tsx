import { t } from '../texts/texts';

/** The tags of a note; nothing where it has none. */
export function Tags({ names }: { names: readonly string[] | undefined }) {
  if (!names || names.length === 0) return null;
  return (
    <p class="note-tags-line">
      <span class="unseen">{t('common.tags')} </span>
      {names.map((name) => (
        <span key={name} class="tag">
          {name}
        </span>
      ))}
    </p>
  );
}
