import { foldText } from './fold-text';

/** Longer texts are searched by their beginning: what stands further back is quoted, pasted or a log. */
const LONGEST_TEXT = 20_000;
const LONGEST_WORD = 40;
const MOST_WORDS = 600;
/** Endings of number, case and tense in the Latin scripts we read; a stem keeps at least four letters. */
const ENDINGS = ['ings', 'ing', 'ed', 'es', 'en', 'er', 'em', 's', 'e', 'n'];
const SHORTEST_STEM = 4;

/** A folded word without its ending, so that "parcels" finds "parcel" and "Pakete" finds "Paket". Both sides are cut alike. */
export function stem(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM);
  return ending ? word.slice(0, -ending.length) : word;
}

/** The distinct stems of a text's words, in the order of their first appearance. */
export function searchWords(text: string): string[] {
  const words = foldText(text.slice(0, LONGEST_TEXT)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const stems = words.filter((word) => word.length > 1 && word.length <= LONGEST_WORD).map(stem);
  return [...new Set(stems)].slice(0, MOST_WORDS);
}
