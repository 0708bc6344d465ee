import { useEffect, useState } from 'preact/hooks';
import { type Language, languages, speak } from '../texts/texts';

/** Speaks the language of the address (`?language=`), else the workshop's. False until the words are here. */
export function useSpeech(workshopLanguage: string | undefined): boolean {
  const [spoken, setSpoken] = useState(true);
  const wanted = known(new URLSearchParams(location.search).get('language')) ?? known(workshopLanguage);
  useEffect(() => {
    if (!wanted) return;
    setSpoken(false);
    void speak(wanted).finally(() => setSpoken(true));
  }, [wanted]);
  return spoken;
}

function known(tag: string | null | undefined): Language | undefined {
  return languages.find((one) => one === tag?.slice(0, 2).toLowerCase());
}
