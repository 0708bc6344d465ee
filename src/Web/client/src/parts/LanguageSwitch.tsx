import { language, languageNames, languages, speak, t } from '../texts/texts';

/** The languages, each by its own name. */
export function LanguageSwitch() {
  return (
    <fieldset class="language-switch" aria-label={t('common.language')}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={language.value === one}
          onClick={() => void speak(one, true)}
        >
          {languageNames[one]}
        </button>
      ))}
    </fieldset>
  );
}
