import type { Interaction } from '../../domain/interaction';
import type { Answered, Evidence, Slot } from '../../domain/reading';
import { perInteraction } from '../per-interaction';
import { ownTextOf, ownWordsOf } from '../text/own-words-of';
import { bareAnswers } from './bare-answers';
import { correctedValues } from './corrected-values';
import { detectAsks, type Ask } from './detect-asks';
import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';
import { namedValues } from './named-values';
import { normalizeValue, typedValues, type TypedValue } from './values';

/** Days after which a value of this kind may have changed; kinds that are not named keep. */
const STALE_AFTER_DAYS: Partial<Record<Slot, number>> = {
  version: 60,
  address: 365,
  phone: 730,
  device: 365,
  'since-when': 30,
};
const DAY = 86_400_000;

type PackOf = (one: Interaction) => LedgerPack | undefined;

/** What the customer has told us, on any channel, whether asked or not; call notes count as their words. Oldest first. */
export function readAnswered(
  interactions: readonly Interaction[],
  orders: readonly string[],
  now: string,
  packOf: PackOf,
): Answered[] {
  const found = interactions.flatMap((one, i) => {
    if (one.direction !== 'inbound' && one.direction !== 'note') return [];
    const pack = packOf(one);
    const values = valuesIn(one, orders, pack);
    const before = interactions.slice(Math.max(0, i - 40), i);
    const bare = one.direction === 'inbound' ? bareAnswers(one, before.slice(-8), packOf) : [];
    const asked = values.map((value) => ({ ...value, askedIn: askedBefore(value.slot, before) }));
    return [
      ...asked,
      ...bare.filter((value) => !overlaps(value, values) && !values.some((one) => one.slot === value.slot)),
    ].map((value) => toAnswered(one, value, now));
  });
  const corrected = interactions.filter((one) => correctionIn(one, packOf(one))).map((one) => one.id);
  return found
    .filter(
      (one, i) => !found.some((later, k) => k > i && later.slot === one.slot && later.normalized === one.normalized),
    )
    .filter((one, _, all) => !all.some((later) => correctedBy(later, one)))
    .map((one, i, all) => withConflict(one, all, i, corrected));

  /** "R-3312 — sorry, it is R-3321": of one kind in one message, the one behind the correction stands. */
  function correctedBy(later: Answered, one: Answered): boolean {
    const { interaction, end } = one.evidence;
    const from = later.evidence;
    if (later.slot !== one.slot || from.interaction !== interaction || from.start <= end) return false;
    const said = interactions.find(({ id }) => id === interaction);
    const pack = said && packOf(said);
    return !!said && matchWords(pack?.correction, said.text.slice(end, Math.min(from.start, end + 200))) !== null;
  }

  /** The newest question of ours that asked for the slot, on whatever channel. */
  function askedBefore(slot: Slot, before: readonly Interaction[]): Evidence | undefined {
    for (const question of before.toReversed()) {
      const ask = asksOf(question).find((one) => one.slot === slot);
      if (ask) return { interaction: question.id, start: ask.start, end: ask.end };
    }
    return undefined;
  }

  function asksOf(one: Interaction): Ask[] {
    return one.direction === 'outbound' ? asksOfUs(one, packOf(one)) : [];
  }
}

const correctionIn = perInteraction(
  (one, pack: LedgerPack | undefined) =>
    one.direction === 'inbound' && matchWords(pack?.correction, ownTextOf(one).slice(0, 600)) !== null,
);

/** A table or a log is no answer to a question: so much is read, and so many values are taken. */
const MOST_TEXT = 40_000;
const MOST_VALUES = 120;
const asksOfUs = perInteraction((one, pack: LedgerPack | undefined): Ask[] =>
  detectAsks(one.text, pack, ownWordsOf(one)),
);
const namedIn = perInteraction((one, pack: LedgerPack | undefined) =>
  namedValues(one.text.slice(0, MOST_TEXT), pack).slice(0, MOST_VALUES),
);
const typedIn = perInteraction((one) => typedValues(one.text.slice(0, MOST_TEXT)).slice(0, MOST_VALUES));

function valuesIn(one: Interaction, orders: readonly string[], pack: LedgerPack | undefined): TypedValue[] {
  const { text } = one;
  const spans = ownWordsOf(one);
  const known = orders.flatMap((id) => {
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
  const typed = seen.filter((value) => !overlaps(value, known) && !overlaps(value, named));
  const own = [...named, ...typed]
    .slice(0, MOST_VALUES)
    .filter((value) => spans.some((span) => value.start >= span.start && value.end <= span.end));
  const told = [...known, ...own].sort((value, other) => value.start - other.start);
  const corrected = one.direction === 'inbound' ? correctedValues(text, pack, told) : [];
  return [...told, ...corrected.filter((value) => !overlaps(value, told))];
}

function overlaps(one: TypedValue, others: readonly TypedValue[]): boolean {
  return others.some((other) => one.start < other.end && one.end > other.start);
}

function toAnswered(one: Interaction, found: TypedValue & { askedIn?: Evidence }, now: string): Answered {
  const { slot, value, normalized, start, end, askedIn } = found;
  const limit = STALE_AFTER_DAYS[slot];
  const stale = limit !== undefined && Date.parse(now) - Date.parse(one.at) > limit * DAY;
  return {
    slot,
    question: slot,
    value,
    normalized,
    evidence: { interaction: one.id, start, end },
    ...(askedIn && { askedIn }),
    channel: one.channel,
    at: one.at,
    confidence: one.direction === 'note' || askedIn ? 0.8 : 0.95,
    state: stale ? 'stale' : 'current',
  };
}

// A later version or address takes the place of an earlier one; several order numbers stand side by side.
const ONE_AT_A_TIME = new Set<Slot>(['version', 'address', 'postcode', 'phone', 'payment-method', 'since-when']);
// Of these a customer has one: two that differ can't both be right.
const ONLY_ONE = new Set<Slot>(['account', 'serial']);

function withConflict(one: Answered, all: readonly Answered[], index: number, corrected: readonly string[]): Answered {
  const others = all.filter((other, k) => k !== index && other.slot === one.slot);
  const later = others.filter((other) => other.at > one.at);
  const taken = ONE_AT_A_TIME.has(one.slot)
    ? later
    : later.filter((other) => corrected.includes(other.evidence.interaction));
  if (taken.length) return { ...one, state: 'superseded' };
  const settled = corrected.includes(one.evidence.interaction);
  return ONLY_ONE.has(one.slot) && others.length && !settled ? { ...one, state: 'conflict' } : one;
}
