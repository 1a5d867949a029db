import { wornAr } from './ar';
import { wornDe } from './de';
import { wornEn } from './en';
import { wornEs } from './es';
import { wornFr } from './fr';
import { wornPt } from './pt';

const lists: Record<string, readonly string[]> = {
  ar: wornAr,
  de: wornDe,
  en: wornEn,
  es: wornEs,
  fr: wornFr,
  pt: wornPt,
};

/** Whether a text holds a phrase that customers have read too often to believe. Quotes count too: we don't repeat those either. */
export function isWorn(text: string, language: string): boolean {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return wornPhrases(language).some((phrase) => lower.includes(phrase));
}

/** The worn phrases of a language, in lower case. */
export function wornPhrases(language: string): readonly string[] {
  return lists[language.slice(0, 2)] ?? [];
}
