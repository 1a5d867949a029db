/** One word of a text: folded for comparing, with its place in the original. Offsets are UTF-16. */
export interface Token {
  /** Lower case, without marks; Arabic letter variants folded into one. */
  word: string;
  start: number;
  end: number;
  /** What stands before it: nothing but space, a clause's end (comma, dash), or a sentence's end. */
  opens: 'none' | 'clause' | 'sentence';
  /** Written in capitals, three letters or more. */
  shouted: boolean;
}

export interface Span {
  start: number;
  end: number;
}

// Words break at apostrophes: "don't" is don + t, "l'écran" is l + écran, so that cues meet their word in every spelling.
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LONGEST_WORD = 48;
const LONGEST_GAP = 64;

/** The words of `text` inside `spans` (the whole text without them), in order. Linear in the text. */
export function tokensOf(text: string, spans: readonly Span[] = [{ start: 0, end: text.length }]): Token[] {
  const tokens: Token[] = [];
  for (const span of spans) {
    const part = text.slice(span.start, span.end);
    let before = 0;
    let first = true;
    for (const match of part.matchAll(WORD)) {
      const opens = first ? 'sentence' : breakIn(part.slice(before, Math.min(match.index, before + LONGEST_GAP)));
      tokens.push(token(match[0], span.start + match.index, opens));
      before = match.index + match[0].length;
      first = false;
    }
  }
  return tokens;
}

function token(raw: string, start: number, opens: Token['opens']): Token {
  return {
    word: fold(raw.slice(0, LONGEST_WORD)),
    start,
    end: start + raw.length,
    opens,
    shouted: raw.length >= 3 && raw.length <= LONGEST_WORD && raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
  };
}

function breakIn(gap: string): Token['opens'] {
  if (/[.!?…\n؟。]/.test(gap)) return 'sentence';
  if (/[,;:()–—،؛]|\s-\s/.test(gap)) return 'clause';
  return 'none';
}

/** Lower case without accents, ß as ss, Arabic alef, ya, ta marbuta and hamza seats each as one letter. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}ـ]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[ٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}
