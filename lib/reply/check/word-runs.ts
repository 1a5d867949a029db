import { wordsOf } from './fold-text';

/** So many words in a row as in another text are no accident. */
const RUN = 5;

/** All runs of five words of some texts, folded. */
export function wordRuns(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => grams(text, RUN)));
}

/** The 3-grams of a text, folded. */
export function threeGramsOf(text: string): Set<string> {
  return new Set(grams(text, 3));
}

function grams(text: string, size: number): string[] {
  const words = wordsOf(text);
  return words.slice(size - 1).map((_, i) => words.slice(i, i + size).join(' '));
}
