import type { Interaction } from '../../domain/interaction';
import type { Answered, Evidence, Slot } from '../../domain/reading';
import { perInteraction } from '../per-interaction';
import type { MessageSpans } from '../spans/tag-message';
import { ownTextOf } from '../text/own-words-of';
import { bareAnswers } from './bare-answers';
import { type Ask, asksIn } from './detect-asks';
import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';
import { putRight } from './put-right';
import { SIDE_BY_SIDE } from './side-by-side';
import type { TypedValue } from './values';
import { overlaps, valuesIn, type Ordered } from './values-in';
import { withConflict } from './with-conflict';

/** Days after which a value of this kind may have changed; kinds that are not named keep. */
const STALE_AFTER_DAYS: Partial<Record<Slot, number>> = {
  version: 60,
  address: 365,
  phone: 730,
  device: 365,
  'since-when': 30,
  plan: 180,
  system: 180,
  browser: 180,
  indicator: 7,
  reading: 30,
  availability: 14,
  deadline: 30,
};
const DAY = 86_400_000;

/** A value with what is known of it besides: our question, and how sure weights are of it. */
type Found = TypedValue & { askedIn?: Evidence | undefined; question?: string; chance?: number };

type PackOf = (one: Interaction) => LedgerPack | undefined;

/** What the customer has told us, on any channel, whether asked or not; call notes count as their words. Oldest first. */
export function readAnswered(
  interactions: readonly Interaction[],
  orders: readonly Ordered[],
  now: string,
  packOf: PackOf,
  spansOf: (one: Interaction) => MessageSpans | undefined = () => undefined,
): Answered[] {
  const told: TypedValue[] = [];
  const found = interactions.flatMap((one, i) => {
    if (one.direction !== 'inbound' && one.direction !== 'note') return [];
    const spans = spansOf(one);
    const own: Found[] = spans?.values ?? valuesIn(one, orders, packOf(one));
    const right = one.direction === 'inbound' ? putRight(one, told).filter((value) => !overlaps(value, own)) : [];
    const values: Found[] = [...own, ...right];
    told.push(...values.filter((value) => !SIDE_BY_SIDE.has(value.slot)));
    const before = interactions.slice(Math.max(0, i - 40), i);
    const bare = one.direction === 'inbound' && !spans ? bareAnswers(one, before.slice(-8), packOf) : [];
    const asked = values.map((value) => ({ ...value, askedIn: value.askedIn ?? askedBefore(value.slot, before) }));
    return [
      ...asked,
      ...bare.filter((value) => !overlaps(value, values) && !values.some((one) => one.slot === value.slot)),
    ].map((value) => toAnswered(one, value, now));
  });
  const notes = new Set(interactions.flatMap(({ id, direction }) => (direction === 'note' ? [id] : [])));
  const corrected = interactions.filter((one) => correctionIn(one, packOf(one))).map((one) => one.id);
  return found
    .filter((one, i) => !found.some((other, k) => i !== k && isSaidBetter(other, one, k > i, notes)))
    .filter((one, _, all) => !all.some((later) => correctedBy(later, one)))
    .map((one, i, all) => withConflict(one, all, i, corrected));

  /** "R-3312 — sorry, it is R-3321": of one kind in one message, the one behind the correction stands. */
  function correctedBy(later: Answered, one: Answered): boolean {
    const { interaction, end } = one.evidence;
    const from = later.evidence;
    if (later.slot !== one.slot || SIDE_BY_SIDE.has(one.slot) || from.interaction !== interaction || from.start <= end)
      return false;
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
    return one.direction === 'outbound' ? asksIn(one, packOf(one)) : [];
  }
}

const correctionIn = perInteraction(
  (one, pack: LedgerPack | undefined) =>
    one.direction === 'inbound' && matchWords(pack?.correction, ownTextOf(one).slice(0, 600)) !== null,
);

/** Of one value told twice the later stands, but the customer's own words before what we noted of them. */
function isSaidBetter(other: Answered, one: Answered, isLater: boolean, notes: ReadonlySet<string>): boolean {
  if (other.slot !== one.slot || other.normalized !== one.normalized) return false;
  const [otherNoted, oneNoted] = [other, one].map(({ evidence }) => notes.has(evidence.interaction));
  if (otherNoted !== oneNoted) return oneNoted === true;
  // "When do I see my €89?" takes a sum up again that was told before.
  return one.slot === 'amount' ? !isLater : isLater;
}

function toAnswered(one: Interaction, found: Found, now: string): Answered {
  const { slot, value, normalized, start, end, askedIn, question = slot, chance = 1 } = found;
  const limit = STALE_AFTER_DAYS[slot];
  const stale = limit !== undefined && Date.parse(now) - Date.parse(one.at) > limit * DAY;
  return {
    slot,
    question,
    value,
    normalized,
    evidence: { interaction: one.id, start, end },
    ...(askedIn && { askedIn }),
    channel: one.channel,
    at: one.at,
    confidence: Math.min(chance, one.direction === 'note' || askedIn ? 0.8 : 0.95),
    state: stale ? 'stale' : 'current',
  };
}
