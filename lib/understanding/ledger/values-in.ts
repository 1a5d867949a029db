import type { Interaction, OrderFacts } from '../../domain/interaction';
import { perInteraction } from '../per-interaction';
import { ownWordsOf } from '../text/own-words-of';
import { correctedValues } from './corrected-values';
import type { LedgerPack } from './ledger-pack';
import { namedValues } from './named-values';
import { orderedIn } from './ordered-in';
import { statedValues } from './stated-values';
import { normalizeValue, typedValues, type TypedValue } from './values';

/** What the ledger needs of an order: what it is called, and what was ordered. */
export type Ordered = Pick<OrderFacts, 'id' | 'items'>;

/** A table or a log is no answer to a question: so much is read, and so many values are taken. */
const MOST_TEXT = 40_000;
const MOST_VALUES = 120;
const namedIn = perInteraction((one, pack: LedgerPack | undefined) =>
  namedValues(one.text.slice(0, MOST_TEXT), pack, one.direction === 'note').slice(0, MOST_VALUES),
);
const statedIn = perInteraction((one, pack: LedgerPack | undefined) =>
  statedValues(one.text.slice(0, MOST_TEXT), pack).slice(0, MOST_VALUES),
);
const typedIn = perInteraction((one) => typedValues(one.text.slice(0, MOST_TEXT)).slice(0, MOST_VALUES));

const SURE = new Set(['address', 'postcode', 'phone', 'device']);

/** What an interaction tells, each character once: numbers of orders, what its words say of a value, what names it, and what shows its kind. */
export function valuesIn(one: Interaction, orders: readonly Ordered[], pack: LedgerPack | undefined): TypedValue[] {
  const { text } = one;
  const spans = ownWordsOf(one);
  const known = orders.flatMap(({ id }) => {
    const start = text.indexOf(id);
    return start < 0
      ? []
      : [{ slot: 'order-number' as const, value: id, normalized: normalizeValue(id), start, end: start + id.length }];
  });
  // A noun that names the kind tells more than the look of the value: "serial number AB-1234" is no order.
  const seen = typedIn(one, undefined);
  // "The phone on the account is 020 …": figures of a telephone are no account number.
  const phones = seen.filter((value) => value.slot === 'phone');
  const named = namedIn(one, pack).filter(
    (value) => !overlaps(value, known) && (value.slot === 'phone' || !overlaps(value, phones)),
  );
  // Their look tells what they are, so no model is read in them: "Flores 30", "Pixel 7".
  const certain = seen.filter((value) => SURE.has(value.slot));
  const ordered = orders.flatMap(({ items }) => items.flatMap((item) => orderedIn(text, item)));
  const stated = [...ordered, ...statedIn(one, pack).filter((value) => !overlaps(value, ordered))].filter(
    (value) =>
      !overlaps(value, known) &&
      !(value.slot === 'model' && overlaps(value, certain)) &&
      ![...named, ...certain].some((other) => other.slot === value.slot && isWithin(value, other)),
  );
  const kept = named.filter((value) => !overlaps(value, stated));
  const typed = seen.filter(
    (value) =>
      !(one.direction === 'note' && isTracked(text, value)) &&
      !overlaps(value, known) &&
      !overlaps(value, kept) &&
      !overlaps(value, stated),
  );
  const own = [...stated, ...kept, ...typed]
    .slice(0, MOST_VALUES)
    .filter((value) => spans.some((span) => value.start >= span.start && value.end <= span.end));
  const told = [...known, ...own].sort((value, other) => value.start - other.start);
  const corrected = one.direction === 'inbound' ? correctedValues(text, pack, told) : [];
  return [...told, ...corrected.filter((value) => !overlaps(value, told))];
}

// A fault that a note calls known has a number in our own tracker: nobody's order.
const TRACKED = /(?:known|bug|jira|defect|bekannt|fehlerticket|connu|conocid[oa]|conhecid[oa]|معروف)[^.!?\n]{0,16}$/iu;

function isTracked(text: string, { slot, start }: TypedValue): boolean {
  return slot === 'order-number' && TRACKED.test(text.slice(Math.max(0, start - 28), start));
}

function isWithin(one: TypedValue, other: TypedValue): boolean {
  return one.start >= other.start && one.end <= other.end;
}

/** Whether a value shares characters with one of the others. */
export function overlaps(one: TypedValue, others: readonly TypedValue[]): boolean {
  return others.some((other) => one.start < other.end && one.end > other.start);
}
