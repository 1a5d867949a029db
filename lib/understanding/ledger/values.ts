import type { Slot } from '../../domain/reading';
import type { Span } from '../language/tokens';

/** A value that shows its own kind, wherever it stands. */
export interface TypedValue extends Span {
  slot: Slot;
  value: string;
  normalized: string;
}

// Bounded repeats throughout: every pattern is linear. In the order in which they claim their characters.
const PATTERNS: ReadonlyArray<[Slot, RegExp]> = [
  ['email', /[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu],
  ['tracking-number', /\b(?:1Z[0-9A-Z]{16}|[A-Z]{2}\d{9}[A-Z]{2})\b/gu],
  ['phone', /(?:\+|\b00)\d[\d ()./-]{6,18}\d\b/gu],
  ['version', /\b(?:v|version|ios|ipados|android|macos|windows|firmware)\s?\.?\s?(\d{1,3}(?:\.\d{1,4}){1,3})\b/giu],
  ['order-number', /(?<![\p{L}\p{N}-])[A-Z]{1,4}-?\d{3,10}(?:-\d{1,6})?\b/gu],
  [
    'order-number',
    /(?:(?:order|bestell\p{L}{0,8}|auftrag\p{L}{0,7}|commande|pedido|encomenda|طلب\p{L}{0,3})[\p{L}.:\s]{0,14}?(?:no|nr|n[º°o])?\.?:?\s?#?|#)(\d{4,12})\b/giu,
  ],
];

/** Values in a text that need no question to be understood, in the text's order. */
export function typedValues(text: string): TypedValue[] {
  const found: TypedValue[] = [];
  for (const [slot, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const value = match[1] ?? match[0];
      const start = match.index + match[0].lastIndexOf(value);
      const end = start + value.length;
      if (found.some((one) => start < one.end && end > one.start)) continue;
      found.push({ slot, value, normalized: normalizeValue(value), start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** A value as it is compared: case, blanks and punctuation folded. */
export function normalizeValue(value: string): string {
  return value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@.]/gu, '')
    .replace(/\.$/, '');
}
