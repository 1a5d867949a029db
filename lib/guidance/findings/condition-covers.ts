import type { Condition } from '../document';
import { fold } from '../fold';

const LISTS = ['reasons', 'stages', 'personas', 'channels', 'feelings'] as const;
const LEAST = ['intensityAtLeast', 'effortAtLeast', 'failedFixesAtLeast'] as const;

/** Whether `wide` holds wherever `narrow` does, as far as the written parts say. */
export function conditionCovers(wide: Condition, narrow: Condition): boolean {
  return (
    LISTS.every((key) => within(narrow[key], wide[key])) &&
    LEAST.every((key) => (narrow[key] ?? 0) >= (wide[key] ?? 0)) &&
    (!wide.words?.trim() || fold(wide.words) === fold(narrow.words ?? '')) &&
    (wide.promiseBroken === undefined || wide.promiseBroken === narrow.promiseBroken) &&
    (wide.order === undefined || orderCovers(wide.order, narrow.order))
  );
}

/** Whether both hold in just the same cases. */
export function sameCase(one: Condition, other: Condition): boolean {
  return conditionCovers(one, other) && conditionCovers(other, one);
}

function within(narrow: readonly string[] | undefined, wide: readonly string[] | undefined): boolean {
  return wide === undefined || (narrow !== undefined && narrow.every((one) => wide.includes(one)));
}

function orderCovers(wide: NonNullable<Condition['order']>, narrow: Condition['order']): boolean {
  return (
    narrow !== undefined &&
    within(narrow.statuses, wide.statuses) &&
    (narrow.olderThanDays ?? 0) >= (wide.olderThanDays ?? 0) &&
    (narrow.amountAtLeast ?? 0) >= (wide.amountAtLeast ?? 0) &&
    (narrow.amountAtMost ?? Infinity) <= (wide.amountAtMost ?? Infinity)
  );
}
