/** Text as it is compared: case, accents, typographic quotes and runs of blanks folded. Offsets do not survive. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Where a phrase stands in a text, whatever its case, accents and blanks; UTF-16 offsets into the text. */
export function findPhrase(text: string, phrase: string): { start: number; end: number } | undefined {
  const wanted = wordsOf(phrase);
  if (!wanted.length) return undefined;
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    word: foldText(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (let i = 0; i + wanted.length <= words.length; i++) {
    if (wanted.every((word, k) => words[i + k]!.word === word))
      return { start: words[i]!.start, end: words[i + wanted.length - 1]!.end };
  }
  return undefined;
}
