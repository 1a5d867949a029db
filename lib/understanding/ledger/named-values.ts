import type { Slot } from '../../domain/reading';
import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';
import { dealings } from './dealings';
import { normalizeValue, type TypedValue } from './values';

/** Slots whose value is a code: letters and figures without a blank. */
const CODED: readonly Slot[] = [
  'order-number',
  'booking-reference',
  'tracking-number',
  'serial',
  'account',
  'version',
  'model',
  'postcode',
  'error-message',
  'invoice',
  'case-number',
  'reference',
  'meter',
];
// What a code looks like from its start: a figure soon, or five or six letters that may be a record locator.
const HOLDS_FIGURE = '(?=[\\p{L}_./-]{0,12}\\p{N})';
const LOCATOR_OR_FIGURE = '(?=[\\p{L}./-]{0,12}\\p{N}|\\p{L}{5,6}(?![\\p{L}\\p{N}]))';
// "5520 118 943": long numbers are told in groups of figures.
const GROUPED = new Set<Slot>(['order-number', 'account', 'tracking-number', 'serial']);
const IN_GROUPS = '\\d{2,5}(?: \\d{2,5}){1,5}(?![\\p{L}\\p{N}]|[.,:]\\d)|';
// A year, alone or in a date: "invoice of 2025".
const DATE = /^(?:(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})$/;
const compiled = new WeakMap<LedgerPack, ReadonlyArray<readonly [Slot, RegExp]>>();

/**
 * Values that stand behind the noun of their slot ("my serial number is X9-22", "Kundennummer: 4711"). Between noun and code at most two short
 * words may stand; a code holds a figure, or is a record locator of five or six capitals. Linear: all repeats are bounded.
 */
export function namedValues(text: string, pack: LedgerPack | undefined, isNote: boolean): TypedValue[] {
  if (!pack) return [];
  const found: TypedValue[] = [];
  for (const [slot, pattern] of patternsOf(pack)) {
    for (const match of text.matchAll(pattern)) {
      const value = match.groups?.['code']?.replace(/[./-]+$/, '') ?? '';
      // "Is not 4471 but …" tells what it is not; a date is none of these codes.
      const lead = match[0].slice(0, match[0].lastIndexOf(value));
      if ((pack.not && matchWords(pack.not, lead)) || DATE.test(value)) continue;
      if (!/\p{N}/u.test(value) && !(slot === 'booking-reference' && /^[A-Z]{5,6}$/.test(value))) continue;
      const start = match.index + match[0].lastIndexOf(value);
      const end = start + value.length;
      if (found.some((one) => start < one.end && end > one.start)) continue;
      found.push({ slot, value, normalized: normalizeValue(value), start, end });
    }
  }
  // A message in quotation marks is told whole, not by the code in it.
  const words = toldValues(text, pack);
  const whole = found.filter((one) => !words.some((other) => one.slot === other.slot && contains(other, one)));
  const told = [...whole, ...words.filter((one) => !whole.some((other) => covers(one, other)))];
  return [...told, ...dealings(text, pack, isNote).filter((one) => !told.some((other) => covers(one, other)))];
}

/** Values told in words of the language: "paid by (card)", "since (Monday)". */
function toldValues(text: string, pack: LedgerPack): TypedValue[] {
  return (Object.entries(pack.told ?? {}) as Array<[Slot, string]>).flatMap(([slot, words]): TypedValue[] => {
    const match = matchWords(words, text);
    const value = match?.slice(1).find(Boolean)?.trim().replace(/[.,]$/, '');
    if (!match || !value) return [];
    const start = match.index + match[0].lastIndexOf(value);
    return [{ slot, value, normalized: normalizeValue(value), start, end: start + value.length }];
  });
}

function nounsOf(slot: Slot, pack: LedgerPack): string {
  return [pack.slots[slot], pack.nouns?.[slot], pack.answers?.nouns[slot]].filter(Boolean).join('|');
}

function contains(one: TypedValue, other: TypedValue): boolean {
  return one.start <= other.start && one.end >= other.end && one.end - one.start > other.end - other.start;
}

function covers(one: TypedValue, other: TypedValue): boolean {
  return one.start < other.end && one.end > other.start;
}

function patternsOf(pack: LedgerPack): ReadonlyArray<readonly [Slot, RegExp]> {
  const known = compiled.get(pack);
  if (known) return known;
  const patterns = CODED.filter((slot) => nounsOf(slot, pack)).map(
    (slot) =>
      [
        slot,
        new RegExp(
          `(?<![\\p{L}\\p{N}])(?:${nounsOf(slot, pack)})(?![\\p{L}\\p{N}])[\\s:#.=(-]{0,4}(?:\\p{L}{1,8}[\\s:#]{1,2}){0,2}["'«„]?(?<code>${GROUPED.has(slot) ? IN_GROUPS : ''}${slot === 'booking-reference' ? LOCATOR_OR_FIGURE : HOLDS_FIGURE}[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]{2,24})`,
          'giu',
        ),
      ] as const,
  );
  compiled.set(pack, patterns);
  return patterns;
}
