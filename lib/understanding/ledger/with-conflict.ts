import type { Answered, Slot } from '../../domain/reading';
import { isMixedUp } from './put-right';
import { SIDE_BY_SIDE } from './side-by-side';

// A later version or address takes the place of an earlier one; several order numbers stand side by side.
const ONE_AT_A_TIME = new Set<Slot>([
  'version',
  'address',
  'postcode',
  'phone',
  'payment-method',
  'since-when',
  'plan',
  'indicator',
  'availability',
  'deadline',
  'preference',
]);
// Of these a customer has one: two that differ can't both be right.
const ONLY_ONE = new Set<Slot>(['account', 'serial']);

function isPutRight(one: Answered, later: Answered): boolean {
  if (later.slot !== one.slot || !isMixedUp(one, later)) return false;
  const { interaction, start } = later.evidence;
  return later.at > one.at || (interaction === one.evidence.interaction && start > one.evidence.end);
}

/** An answer with what others leave of it: replaced by a later one, in conflict with another, or standing as it is. */
export function withConflict(
  one: Answered,
  all: readonly Answered[],
  index: number,
  corrected: readonly string[],
): Answered {
  const others = all.filter((other, k) => k !== index && other.slot === one.slot);
  const later = others.filter((other) => other.at > one.at);
  const taken = ONE_AT_A_TIME.has(one.slot)
    ? later
    : later.filter((other) => !SIDE_BY_SIDE.has(one.slot) && corrected.includes(other.evidence.interaction));
  if (taken.length || all.some((other) => isPutRight(one, other))) return { ...one, state: 'superseded' };
  const settled = corrected.includes(one.evidence.interaction);
  return ONLY_ONE.has(one.slot) && others.length && !settled ? { ...one, state: 'conflict' } : one;
}
