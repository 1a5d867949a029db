/** Longer exchanges are another sentence, not another word. */
const MOST_WORDS = 3;
/** Words of each text that are compared. */
const COMPARED = 300;

/** Words that were put in the place of others. */
export interface Exchange {
  from: string;
  to: string;
}

/** The short exchanges that make one text of the other, in lower case without punctuation; numbers and addresses are nobody's habit. */
export function exchangedWords(before: string, after: string): Exchange[] {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  return hunksOf(one, other).flatMap(({ removed, added }) => {
    const sized = [removed, added].every((list) => list.length > 0 && list.length <= MOST_WORDS);
    const [from, to] = [removed.join(' '), added.join(' ')];
    return sized && !/[\d@/]/.test(from + to) && from !== to ? [{ from, to }] : [];
  });
}

/** The words as they are compared. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}@/'’-]+/gu) ?? []
  ).slice(0, COMPARED);
}

/** How many words two texts share in order. */
export function sharedWords(before: string, after: string): number {
  return lengths(wordsOf(before), wordsOf(after))[0]![0]!;
}

function hunksOf(one: string[], other: string[]): Array<{ removed: string[]; added: string[] }> {
  const table = lengths(one, other);
  const hunks = [{ removed: [] as string[], added: [] as string[] }];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && one[i] === other[j]) {
      hunks.push({ removed: [], added: [] });
      [i, j] = [i + 1, j + 1];
    } else if (j >= other.length || (i < one.length && table[i + 1]![j]! >= table[i]![j + 1]!)) {
      hunks.at(-1)!.removed.push(one[i++]!);
    } else hunks.at(-1)!.added.push(other[j++]!);
  }
  return hunks;
}

/** Lengths of the longest common subsequences of all endings (Hirschberg 1975 names the table). */
function lengths(one: string[], other: string[]): number[][] {
  const table = Array.from({ length: one.length + 1 }, () => Array.from({ length: other.length + 1 }, () => 0));
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      table[i]![j] = one[i] === other[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}
