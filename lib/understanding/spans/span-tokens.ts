import { HASH_START, hashOn } from '../language/hashed';
import { fold, type Span } from '../language/tokens';
import type { Sentence } from '../text/clauses';

/** A word, a code or a mark of a message, with what tells words alike apart and together, hashed. UTF-16 offsets. */
export interface SpanToken extends Span {
  /** Which sentence it stands in. */
  sentence: number;
  word: number;
  /** Its first five letters, and its last three and two. */
  stem: number;
  ending: number;
  tail: number;
  shape: number;
  /** What stands right before it: nothing, a blank, a mark, a line's end; a mark is a token as well. */
  gap: number;
}

/** Beyond so many tokens of a message none are read. */
export const MOST_TOKENS = 500;
const MOST_UNITS = 6000;
const LONGEST_WORD = 24;
/** Words so short mean something else in another language. */
const SHORT = 3;
// Codes, addresses and times are one token; a word breaks behind its apostrophe: "l'" and "écran".
const TOKEN =
  /\p{L}{1,8}['’](?=\p{L})|[\p{L}\p{M}\p{N}]+(?:[.@_/:+&-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const FIGURES = /\p{N}/gu;

/** The tokens of sentences in the language of their message, the first 500. Linear. */
export function spanTokens(sentences: readonly Sentence[], language: string): SpanToken[] {
  const tokens: SpanToken[] = [];
  let read = 0;
  for (const [at, { text, start }] of sentences.entries()) {
    if (tokens.length >= MOST_TOKENS || read >= MOST_UNITS) break;
    let before = -1;
    for (const match of text.slice(0, MOST_UNITS - read).matchAll(TOKEN)) {
      if (tokens.length >= MOST_TOKENS) break;
      const from = match.index;
      const gap = before < 0 ? 'opens' : from > before ? 'blank' : 'joined';
      tokens.push({
        ...formOf(match[0], language),
        sentence: at,
        start: start + from,
        end: start + from + match[0].length,
        gap: hashOn(HASH_START, gap),
      });
      before = from + match[0].length;
    }
    read += text.length;
  }
  return tokens;
}

type Form = Pick<SpanToken, 'word' | 'stem' | 'ending' | 'tail' | 'shape'>;

const kept = new Map<string, Form>();
/** Beyond so many words all are forgotten at once. */
const MOST_KEPT = 5000;

function formOf(raw: string, language: string): Form {
  const key = raw.length <= SHORT ? `${language} ${raw}` : raw;
  const before = kept.get(key);
  if (before) return before;
  if (kept.size >= MOST_KEPT) kept.clear();
  const form = newForm(raw.slice(0, LONGEST_WORD), language);
  kept.set(key, form);
  return form;
}

function newForm(raw: string, language: string): Form {
  const word = fold(raw).replace(FIGURES, '0');
  const own = word.length <= SHORT ? `${language} ${word}` : word;
  return {
    word: hashOn(HASH_START, own),
    stem: hashOn(HASH_START, word.slice(0, 5)),
    ending: hashOn(HASH_START, `${word.slice(-3)}>`),
    tail: hashOn(HASH_START, `${word.slice(-2)}>`),
    shape: hashOn(HASH_START, shapeOf(raw)),
  };
}

/** The look of a token, runs of one kind as one or, up to four figures, as they are: "FF-220914" is "XX-9", "Halo" is "Xx", "6" is "9". */
function shapeOf(raw: string): string {
  const drawn = raw
    .replace(/\p{N}/gu, '9')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{L}\p{M}]/gu, 'x');
  return drawn.replace(/x+/g, 'x').replace(/X{2,}/g, 'XX').replace(/9{5,}/g, '99999');
}
