import type { Interaction } from '../../domain/interaction';
import { perInteraction } from '../per-interaction';
import { ownWordsOf } from '../text/own-words-of';
import { SIDE_BY_SIDE } from './side-by-side';
import { normalizeValue, type TypedValue } from './values';

// A code with four figures or more, whatever stands between them.
const CODE = /(?<![\p{L}\p{N}])(?=(?:[\p{L}./-]{0,6}\d){4})[\p{L}\d][\p{L}\d./-]{2,24}[\p{L}\d](?![\p{L}\p{N}])/gu;
const MOST = 40;

const codesIn = perInteraction((one: Interaction): Array<Omit<TypedValue, 'slot'>> => {
  const spans = ownWordsOf(one);
  return [...one.text.slice(0, 4000).matchAll(CODE)]
    .slice(0, MOST)
    .map(({ index: start, 0: value }) => ({
      value,
      normalized: normalizeValue(value),
      start,
      end: start + value.length,
    }))
    .filter(({ start, end }) => spans.some((span) => start >= span.start && end <= span.end));
});

/** Codes of a message that are one told before with its figures in another order: "I gave you 88213, it is 88231". They are of its kind. */
export function putRight(one: Interaction, before: readonly TypedValue[]): TypedValue[] {
  if (!before.length) return [];
  return codesIn(one, undefined).flatMap((code) => {
    const told = before.findLast((value) => isMixedUp(value, code));
    return told ? [{ ...code, slot: told.slot }] : [];
  });
}

/** Whether two values are the same with their characters in another order, as figures get mixed up. */
export function isMixedUp(one: Pick<TypedValue, 'slot' | 'normalized'>, other: { normalized: string }): boolean {
  if (SIDE_BY_SIDE.has(one.slot) || one.normalized.length !== other.normalized.length) return false;
  if (one.normalized === other.normalized || !/\d{4}/.test(one.normalized)) return false;
  return sorted(one.normalized) === sorted(other.normalized);
}

function sorted(value: string): string {
  return [...value].sort().join('');
}
