import { wornEn } from './en';

const lists: Record<string, readonly string[]> = { en: wornEn };

/** Whether a text holds a phrase that customers have read too often to believe. Our texts and drafts only, never quotes. */
export function isWorn(text: string, language: string): boolean {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return (lists[language] ?? []).some((phrase) => lower.includes(phrase));
}

/** The worn phrases of a language, in lower case. */
export function wornPhrases(language: string): readonly string[] {
  return lists[language] ?? [];
}
