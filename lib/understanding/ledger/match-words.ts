interface Compiled {
  exact: RegExp;
  /** The same without vowel signs; only for sources in Arabic letters. */
  bare: RegExp | undefined;
}

const compiled = new Map<string, Compiled>();
const SIGNS = /[\u064B-\u0652]/gu;
const HAS_SIGN = /[\u064B-\u0652]/u;
const ARABIC = /[\u0621-\u064A]/u;

/** Whole-word matching of a pack's expression, without case, in any script. Compiled once. */
export function matchWords(source: string | undefined, text: string): RegExpExecArray | null {
  if (!source) return null;
  let patterns = compiled.get(source);
  if (!patterns) {
    patterns = {
      exact: wholeWords(source),
      bare: ARABIC.test(source) ? wholeWords(source.replace(SIGNS, '')) : undefined,
    };
    compiled.set(source, patterns);
  }
  return patterns.exact.exec(text) ?? (patterns.bare && HAS_SIGN.test(text) ? withoutSigns(patterns.bare, text) : null);
}

function wholeWords(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Arabic writes its vowel signs or leaves them out: the words are looked for without them, and told as they stand in the text. */
function withoutSigns(pattern: RegExp, text: string): RegExpExecArray | null {
  const match = pattern.exec(text.replace(SIGNS, ''));
  // What a group holds could not be found again in the text.
  if (!match || match.slice(1).some(Boolean)) return null;
  const places = [...text].flatMap((letter, i) => (HAS_SIGN.test(letter) ? [] : [i]));
  const start = places[match.index] ?? 0;
  const end = places[match.index + match[0].length] ?? text.length;
  match.index = start;
  match[0] = text.slice(start, end);
  return match;
}
