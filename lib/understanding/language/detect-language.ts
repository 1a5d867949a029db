import { functionWords, markWords } from './function-words';
import { languagesByLetters } from './letter-runs';
import { languageOfScript } from './script-language';

/** What language a text is in: BCP 47, `und` when it can't be told; confidence 0 to 1. */
export interface DetectedLanguage {
  language: string;
  confidence: number;
}

const UNKNOWN: DetectedLanguage = { language: 'und', confidence: 0 };
/** Enough to tell; the rest of a long log only costs time. UTF-16 units. */
const SAMPLE = 1200;
/** A mark inside words tells less than a whole word of the language. */
const MARK_WEIGHT = 0.7;
/** All letters together tell as much as a few small words do; a language that has no letter runs is told by its words. */
const LETTERS_WEIGHT = 3;
/** The served languages are what customers of this desk write; a tie goes to them. */
const PRIOR: Record<string, number> = { en: 0.12, de: 0.1, fr: 0.1, es: 0.1, pt: 0.1 };

const lexicon = buildLexicon();

/**
 * Language of a text from its script, its small words and its letter marks. Addresses, numbers, links and code words do not count.
 * Two close languages with equal evidence, or no evidence at all, give a low confidence or `und`. Linear; reads the first 1200 units.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = clean(text.slice(0, SAMPLE));
  const byScript = languageOfScript(sample);
  if (byScript) return byScript;
  const words = wordsIn(sample);
  if (words.length === 0) return UNKNOWN;
  const scores = scoreWords(words);
  for (const [language, mark] of Object.entries(markWords)) {
    const hits = sample.match(mark)?.length ?? 0;
    if (hits > 0) add(scores, language, hits * MARK_WEIGHT);
  }
  for (const [language, likely] of languagesByLetters(words)) add(scores, language, likely * LETTERS_WEIGHT);
  return decide(scores, words.length);
}

/** The words that a language is told by, lower case: addresses, numbers, links and code words left out. */
export function wordsOf(text: string): string[] {
  return wordsIn(clean(text.slice(0, SAMPLE)));
}

function wordsIn(sample: string): string[] {
  return sample.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu) ?? [];
}

function scoreWords(words: readonly string[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const raw of words) {
    const word = raw.replace(/’/g, "'");
    const languages = lexicon.get(word) ?? lexicon.get(word.slice(word.indexOf("'") + 1));
    // A word that five languages share tells a fifth of what a word of one language tells.
    for (const language of languages ?? []) add(scores, language, 1.6 / (languages?.length ?? 1) + 0.2);
  }
  return scores;
}

function decide(scores: Map<string, number>, words: number): DetectedLanguage {
  const ranked = [...scores]
    .map(([language, score]) => [language, score + (PRIOR[language] ?? 0)] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [best, second] = ranked;
  if (!best || best[1] < 0.6) return UNKNOWN;
  const margin = (best[1] - (second?.[1] ?? 0)) / best[1];
  const amount = Math.min(1, best[1] / Math.min(6, Math.max(2, words * 0.5)));
  const confidence = Math.min(0.99, 0.35 + 0.65 * Math.min(1, margin * 1.6) * amount);
  return { language: best[0], confidence: Math.round(confidence * 100) / 100 };
}

function clean(text: string): string {
  return text
    .toLowerCase()
    .replace(/\bhttps?:\/\/\S+|\bwww\.\S+|\S+@\S+|[@#]\S+|<[^<>]{0,200}>/g, ' ')
    .replace(/\S*\d\S*/g, ' ')
    .normalize('NFC');
}

function buildLexicon(): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [language, list] of Object.entries(functionWords)) {
    for (const word of new Set(list.split(/\s+/))) words.set(word, [...(words.get(word) ?? []), language]);
  }
  return words;
}

function add(scores: Map<string, number>, language: string, value: number): void {
  scores.set(language, (scores.get(language) ?? 0) + value);
}
