import { signal } from '@preact/signals';
import type en from '../../../../Workshops/Texts/en.json';
import type lt from '../../../../Workshops/Texts/lt.json';
import type lv from '../../../../Workshops/Texts/lv.json';
import { zone } from './zone';

export type Key = keyof typeof en;
type Catalogue = Record<Key, string>;

/** A key that one language has and another lacks fails the type check on these lines, and is named there. */
type Odd<A, B> = Exclude<keyof A, keyof B> | Exclude<keyof B, keyof A>;
({}) satisfies Record<Odd<typeof lv, typeof en>, never>;
({}) satisfies Record<Odd<typeof lt, typeof en>, never>;

/** Keys with a form for each plural category: `{key}.one`, `{key}.other`, … */
export type PluralKey = Key extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;

export const languages = ['lv', 'lt', 'en'] as const;
export type Language = (typeof languages)[number];

/** Each language by its own name. */
export const languageNames: Record<Language, string> = { lv: 'Latviešu', lt: 'Lietuvių', en: 'English' };

const load: Record<Language, () => Promise<{ default: Catalogue }>> = {
  lv: () => import('../../../../Workshops/Texts/lv.json'),
  lt: () => import('../../../../Workshops/Texts/lt.json'),
  en: () => import('../../../../Workshops/Texts/en.json'),
};

const remembered = 'language';
const catalogue = signal<Catalogue | null>(null);
/** The language that the page speaks. */
export const language = signal<Language>('lv');

/** Speaks that language from now on, and remembers it when the person chose it. */
export async function speak(wanted: Language, chosen = false): Promise<void> {
  const texts = (await load[wanted]()).default;
  catalogue.value = texts;
  language.value = wanted;
  document.documentElement.lang = wanted;
  if (chosen) remember(wanted);
}

/** The language to begin with: chosen earlier, else the browser's first that we speak, else Latvian. */
export function firstLanguage(): Language {
  const wanted = [recall(), ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase());
  return (
    languages.find((one) => one === wanted.find((tag) => languages.some((other) => other === tag))) ?? 'lv'
  );
}

/** The text of a key, with its `{placeholders}` filled in. */
export function t(key: Key, values: Record<string, string | number> = {}): string {
  return fill(catalogue.value?.[key] ?? key, values);
}

/** Is there such a text? For keys made of codes that come from the server. */
export function known(key: string): key is Key {
  return catalogue.value !== null && key in catalogue.value;
}

/** The text of a key in the form that the number wants; `{n}` is the number. */
export function plural(key: PluralKey, n: number, values: Record<string, string | number> = {}): string {
  const form = `${key}.${formats().plural.select(n)}`;
  return t(known(form) ? form : (`${key}.other` as Key), { n: number(n), ...values });
}

/** Why something was refused, in words. */
export function reason(code: string): string {
  const key = `rejected.${code}`;
  return known(key) ? t(key) : t('rejected.unknown');
}

/** A number as the language writes it. */
export function number(n: number): string {
  return formats().number.format(n);
}

/** A number to be edited: with the language's decimal sign, and nothing between thousands. */
export function plain(n: number): string {
  return String(n).replace('.', formats().number.format(0.5).charAt(1));
}

/** A time of day, `14:05`, where the workshop is held. */
export function timeOfDay(time: string | number): string {
  return formats().time.format(new Date(time));
}

/** A day, `23. nov.`, where the workshop is held. */
export function day(time: string | number): string {
  return formats().day.format(new Date(time));
}

interface Formats {
  language: Language;
  timeZone: string;
  plural: Intl.PluralRules;
  number: Intl.NumberFormat;
  time: Intl.DateTimeFormat;
  day: Intl.DateTimeFormat;
}

let made: Formats | null = null;

/** Costly to make, and used with every note. */
function formats(): Formats {
  const wanted = language.value;
  const timeZone = zone();
  if (made?.language !== wanted || made.timeZone !== timeZone)
    made = {
      language: wanted,
      timeZone,
      plural: new Intl.PluralRules(wanted),
      number: new Intl.NumberFormat(wanted),
      time: new Intl.DateTimeFormat(wanted, { hour: '2-digit', minute: '2-digit', hour12: false, timeZone }),
      day: new Intl.DateTimeFormat(wanted, { day: 'numeric', month: 'short', timeZone }),
    };
  return made;
}

/** A day in full words, `23. novembris`, where the workshop is held. */
export function wholeDay(time: string | number): string {
  return new Intl.DateTimeFormat(language.value, { day: 'numeric', month: 'long', timeZone: zone() }).format(
    new Date(time),
  );
}

function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}

function recall(): string | null {
  try {
    return localStorage.getItem(remembered);
  } catch {
    return null;
  }
}

function remember(wanted: Language): void {
  try {
    localStorage.setItem(remembered, wanted);
  } catch {
    // Refused storage: the choice holds for this page.
  }
}
