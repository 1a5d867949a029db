import { normalizeValue, type TypedValue } from './values';

// "Wanderwoche, 4. Juli": a month is no name of a thing.
const OF_MONTH =
  /^(?:jan|feb|fév|mar|mär|apr|avr|abr|ma[iy]|jun|jui|jul|aug|aoû|ago|sep|set|o[ck]t|out|nov|de[czi]|dic|déc)/iu;

/** The words of an order's item that a text takes up, where they hold a name or a model's figure. */
export function orderedIn(text: string, item: string): TypedValue[] {
  const words = item.slice(0, 80).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  for (let length = Math.min(words.length, 4); length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length);
      if (!isName(run, from)) continue;
      const found = placeOf(text, run.join(' '));
      if (found) return [found];
    }
  return [];
}

/** "Tourer 500", "DW60", or a capitalised word that is not the first: "Aparelho auditivo Brisa". */
function isName(run: readonly string[], from: number): boolean {
  const [first = ''] = run;
  if (!/^\p{Lu}|^\p{Lo}/u.test(first) || /^\d/.test(first)) return false;
  if (run.length > 1) return /\p{N}/u.test(run.at(-1)!) && !OF_MONTH.test(first);
  return from > 0 && /^\p{Lu}\p{Ll}{3,}$/u.test(first) && !OF_MONTH.test(first);
}

function placeOf(text: string, words: string): TypedValue | undefined {
  const start = text.indexOf(words);
  if (start < 0) return undefined;
  const end = start + words.length;
  if (/[\p{L}\p{N}]/u.test((text[start - 1] ?? '') + (text[end] ?? ''))) return undefined;
  return { slot: 'product', value: words, normalized: normalizeValue(words), start, end };
}
