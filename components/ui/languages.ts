import type en from '../../locales/en.json';

/** The interface's languages. A new one is a JSON file beside the others and a line here. */
export const LANGUAGES = ['en', 'de', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Texts = typeof en;

const RIGHT_TO_LEFT: readonly Language[] = ['ar'];

const files: Record<Language, () => Promise<{ default: unknown }>> = {
  en: () => import('../../locales/en.json'),
  de: () => import('../../locales/de.json'),
  ar: () => import('../../locales/ar.json'),
};

export async function textsOf(language: Language): Promise<Texts> {
  return (await files[language]()).default as Texts;
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}

/** The first of the wished languages (BCP 47, best first) that we have texts in; English when none is. */
export function languageFor(wished: readonly (string | undefined)[]): Language {
  for (const tag of wished) {
    const found = LANGUAGES.find((one) => tag?.toLowerCase().split('-')[0] === one);
    if (found) return found;
  }
  return 'en';
}
