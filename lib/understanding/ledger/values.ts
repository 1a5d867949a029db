import type { Slot } from '../../domain/reading';
import type { Span } from '../language/tokens';
import { POSTAL_ADDRESS, POSTCODE_IN_ADDRESS } from './postal-address';

/** A value that shows its own kind, wherever it stands. */
export interface TypedValue extends Span {
  slot: Slot;
  value: string;
  normalized: string;
}

const ORDER_WORD =
  'order|purchase|bestell(?:ung|nummer|nr)|auftrag(?:s?nummer|s?nr)?|commande|pedido|encomenda|compra|(?:ال|لل|بال|وال)?طلب(?:ي|ية|يتي)?';
// What may stand between "order" and its number; "order from 2025" has none of it.
const ORDER_FILL =
  '(?:number|no|nr|nummer|id|ref|reference|is|was|lautet|ist|es|el|est|é|n|nº|n°|num|numéro|número|la|le|رقم|هو|هي|رقمه|رقمها)';

// Bounded repeats throughout: every pattern is linear. In the order in which they claim their characters.
const PATTERNS: ReadonlyArray<[Slot, RegExp]> = [
  ['email', /[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu],
  ['tracking-number', /\b(?:1Z[0-9A-Z]{16}|[A-Z]{2}\d{9}[A-Z]{2}|J?JD\d{12,18})\b/gu],
  ['phone', /(?:\+|\b00)\d[\d ()./-]{6,18}\d\b/gu],
  ['phone', /(?<![\p{L}\p{N}#-])\(?0\d{1,4}\)?[ /-]\d{2,8}(?:[ /-]?\d{2,5}){0,4}\b/gu],
  ['phone', /\(\d{2,3}\) ?\d{3,5}-\d{4}\b/gu],
  ['address', POSTAL_ADDRESS],
  // A line of its own that is a house number with a name: the end of a signature.
  ['address', /^\d{1,4}[a-z]? \p{Lu}\p{Ll}{2,16}(?: \p{Lu}\p{Ll}{2,16}){1,2}$/gmu],
  ['postcode', /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/gu],
  ['error-message', /\b(?:0x[0-9a-f]{6,10}|ERR(?:OR)?[-_][A-Z0-9_-]{2,32}|E-?\d{2,4})\b/gu],
  [
    'version',
    /(?<![\p{L}\p{N}])(?:v|versi[oó]n|vers[aã]o|version|ios|ipados|android|macos|windows|firmware|(?:ال)?[إا]صدار)(?:\s(?:number|is|ist|est|es|é|de|nummer|to|auf|a|para|à|إلى|رقم|هو)){0,2}\s?[.:]?\s?(\d{1,3}(?:\.\d{1,5}){1,4})(?![\p{L}\p{N}])/giu,
  ],
  [
    'device',
    /(?<![\p{L}\p{N}])(?:iphone|ipad|macbook|imac|galaxy|pixel|kindle|fritz!?box|playstation|xbox|apple watch|airpods|thinkpad|surface|chromebook)(?:\s(?:pro|max|mini|plus|ultra|air|se|xs|xr|[a-z]?\d{1,4}[a-z]?)(?![\p{L}\p{N}])){0,3}/giu,
  ],
  ['order-number', /(?<![\p{L}\p{N}-])\d{3}-\d{7}-\d{7}\b/gu],
  ['reference', /(?<![\p{L}\p{N}-])[A-Z][A-Z\d]{0,5}-[A-Z]{1,3}-\d{3,10}(?![\p{L}\p{N}-])/gu],
  [
    'order-number',
    /(?<![\p{L}\p{N}-])(?!(?:ISO|DIN|RFC|KB|UTF|SHA|COVID|HTTP|EN|USB|WPA)-?\d)[A-Z]{1,4}-?\d{3,10}(?:-\d{1,6})?\b/gu,
  ],
  [
    'order-number',
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:${ORDER_WORD})[\\s:.#-]{0,3}(?:${ORDER_FILL}[\\s:.#°]{1,3}){0,3}#?|#\\s?)((?!(?:19|20)\\d{2}(?!\\d|-\\d))\\d{4,12}(?:-\\d{1,8}){0,3})\\b`,
      'giu',
    ),
  ],
];

/** Beyond these a text is a table. */
const MOST_VALUES = 200;

/** Values in a text that need no question to be understood, in the text's order; the first 200 of them. */
export function typedValues(text: string): TypedValue[] {
  const found: TypedValue[] = [];
  for (const [slot, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      if (found.length >= MOST_VALUES) break;
      const value = match[1] ?? match[0];
      const start = match.index + match[0].lastIndexOf(value);
      const end = start + value.length;
      if (found.some((one) => start < one.end && end > one.start)) continue;
      // Eight figures with strokes are a date, not a telephone.
      if (slot === 'phone' && value.replace(/\D/g, '').length < 9) continue;
      found.push({ slot, value, normalized: normalizeValue(value), start, end });
    }
  }
  return withPostcodes(found);
}

/** The values in their text's order, with the postcodes that their addresses hold. */
export function withPostcodes(found: readonly TypedValue[]): TypedValue[] {
  return [...found, ...found.flatMap(postcodeOf)].sort((one, other) => one.start - other.start);
}

// An address tells its postcode as well, which is asked for by itself.
function postcodeOf(one: TypedValue): TypedValue[] {
  const match = one.slot === 'address' ? POSTCODE_IN_ADDRESS.exec(one.value) : null;
  if (!match) return [];
  const start = one.start + match.index;
  const value = match[0];
  return [{ slot: 'postcode', value, normalized: normalizeValue(value), start, end: start + value.length }];
}

/** A value as it is compared: case, blanks and punctuation folded. */
export function normalizeValue(value: string): string {
  return value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@.]/gu, '')
    .replace(/\.$/, '');
}
