/** Something in a text that must come from somewhere: an identifier, a link, an amount. */
export interface Specific {
  kind: 'email' | 'phone' | 'link' | 'iban' | 'reference' | 'amount' | 'percent' | 'span' | 'number';
  text: string;
  /** As it is compared: digits and letters only, amounts as plain numbers. */
  normalized: string;
  start: number;
  end: number;
}

// In the order in which they claim their characters: an address is no link, an IBAN no phone number. All linear: bounded repeats.
const PATTERNS: ReadonlyArray<[Specific['kind'], RegExp]> = [
  ['email', /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu],
  ['link', /\b(?:https?:\/\/|www\.)[^\s<>"'()،]{3,400}/gu],
  // An address without its scheme shows itself by its path.
  ['link', /(?<![\p{L}\p{N}@./-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,63}){1,4}\/[^\s<>"'()،]{0,300}/giu],
  ['iban', /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b/gu],
  ['percent', /\d{1,3}(?:[.,]\d{1,2})?[ \u00a0]?%/gu],
  [
    'amount',
    /(?:[€$£¥]|\b(?:EUR|USD|GBP|CHF|BRL|SAR|AED|EGP)\b|R\$)[ \u00a0]?\d{1,7}(?:[.,\u00a0 ]\d{3}){0,3}(?:[.,]\d{1,2})?/gu,
  ],
  [
    'amount',
    /\b\d{1,7}(?:[.,\u00a0]\d{3}){0,3}(?:[.,]\d{1,2})?[ \u00a0]?(?:€|\$|£|¥|(?:EUR|USD|GBP|CHF|BRL|SAR|AED|EGP|euros?|dollars?|pounds?|francs?|reais|riyals?|ريال|يورو|دولار|جنيه|درهم)(?!\p{L}))/giu,
  ],
  // Years and months of a warranty, a contract, an age: hours and days are said of what comes next.
  [
    'span',
    /(?<![\p{L}\p{N}.,-])\d{1,3}[ \u00a0-]?(?:years?|months?|jahren?|jahre|monaten?|monate|ans|années|mois|años?|mes(?:es)?|anos?|سنوات|سنة|أشهر|شهر[اًا]*)(?!\p{L})/giu,
  ],
  ['phone', /(?:\+|\b00)\d[\d ()./-]{6,20}\d\b/gu],
  // As people write it at home: a nought and groups, or three groups and more.
  ['phone', /(?<![\p{L}\p{N}.,#-])\(?0\d{1,4}\)?[ /-]?\d{2,8}(?:[ /-]\d{2,5}){0,4}(?![\p{L}\p{N}]|[.,]\d)/gu],
  ['phone', /(?<![\p{L}\p{N}.,#-])\d{2,3}(?: \d{2,3}){2,4}(?:-\d{3,4})?(?![\p{L}\p{N}]|[.,]\d)/gu],
  ['phone', /(?<![\p{L}\p{N}.,#-])\(?\d{2,3}\)? \d{4,5}-\d{4}(?!\p{N})/gu],
  ['reference', /#\d{3,12}\b|\b(?=[A-Z0-9-]{0,19}\d)[A-Z]{1,6}-?\d[A-Z0-9-]{2,18}\b/gu],
  ['number', /(?<![\p{L}\p{N}.,:/-])\d{4,15}(?![\p{L}\p{N}:/]|[.,-]\d)/gu],
];

/** Fewer figures are a date or a time. */
const LEAST_PHONE = 8;

/** All specifics of a text, in its order, none overlapping. */
export function specificsIn(text: string): Specific[] {
  const found: Specific[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const raw = kind === 'link' ? match[0].replace(/[.,;:!?]+$/, '') : match[0];
      const end = start + raw.length;
      if (found.some((one) => start < one.end && end > one.start)) continue;
      found.push({ kind, text: raw, normalized: normalize(kind, raw), start, end });
    }
  }
  return found
    .filter((one) => one.kind !== 'phone' || one.normalized.length >= LEAST_PHONE)
    .sort((one, other) => one.start - other.start);
}

function normalize(kind: Specific['kind'], raw: string): string {
  if (kind === 'amount' || kind === 'percent') return String(numberIn(raw) ?? raw);
  if (kind === 'email' || kind === 'link') return raw.toLowerCase().replace(/^https?:\/\/(?:www\.)?|^www\.|\/$/g, '');
  if (kind === 'span') return `${numberIn(raw)} ${/m|mois|شهر/iu.test(raw) ? 'months' : 'years'}`;
  return raw.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The value of a written amount, whichever way its language separates thousands and decimals; `undefined` without a digit. */
export function numberIn(raw: string): number | undefined {
  const digits = /\d[\d.,\u00a0 ]*/
    .exec(raw)?.[0]
    .replace(/[\u00a0 ]/g, '')
    .replace(/[.,]$/, '');
  if (!digits) return undefined;
  const decimal = /[.,](\d{1,2})$/.exec(digits);
  const whole = (decimal ? digits.slice(0, decimal.index) : digits).replace(/[.,]/g, '');
  return Number(`${whole}.${decimal?.[1] ?? '0'}`);
}
