/** How far a text was changed: words put in, taken out or exchanged, of so many words of the longer one. */
export interface WordEdits {
  changed: number;
  of: number;
}

/** Words of each text that are compared where the two differ; what is longer counts as changed. */
const COMPARED = 1500;
/** A run of letters, or one character of a script that puts no blanks between words. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu;

/**
 * The edit distance between a draft and what was sent, in words: the fewest insertions, deletions and exchanges that make one of the
 * other (Levenshtein 1966). Blanks and line breaks count for nothing, because every helpdesk sets paragraphs its own way.
 */
export function wordEdits(draft: string, sent: string): WordEdits {
  const [one, other] = [wordsOf(draft), wordsOf(sent)];
  const start = sharedStart(one, other);
  const end = sharedEnd(one.slice(start), other.slice(start));
  const [left, right] = [one, other].map((words) => words.slice(start, words.length - end)) as [string[], string[]];
  const beyond = Math.max(left.length, right.length, COMPARED) - COMPARED;
  const changed = distance(left.slice(0, COMPARED), right.slice(0, COMPARED)) + beyond;
  return { changed, of: Math.max(one.length, other.length) };
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}

function sharedStart(one: string[], other: string[]): number {
  const differs = one.findIndex((word, i) => word !== other[i]);
  return differs === -1 ? one.length : differs;
}

function sharedEnd(one: string[], other: string[]): number {
  return sharedStart(one.toReversed(), other.toReversed());
}

function distance(one: string[], other: string[]): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, word] of one.entries()) {
    const next = [i + 1];
    for (const [j, wanted] of other.entries())
      next.push(Math.min(row[j]! + (word === wanted ? 0 : 1), row[j + 1]! + 1, next[j]! + 1));
    row = next;
  }
  return row.at(-1)!;
}
