import type { Condition } from '../../lib/guidance/document';

/** The parts a condition is built from. `order.…` are facts of an order. */
export const CONDITION_PARTS = [
  'words',
  'stages',
  'personas',
  'channels',
  'feelings',
  'intensityAtLeast',
  'effortAtLeast',
  'failedFixesAtLeast',
  'promiseBroken',
  'statuses',
  'olderThanDays',
  'amountAtLeast',
  'amountAtMost',
] as const;
export type ConditionPart = (typeof CONDITION_PARTS)[number];

const OF_ORDER = new Set<ConditionPart>(['statuses', 'olderThanDays', 'amountAtLeast', 'amountAtMost']);

type Value = string | number | boolean | readonly string[] | undefined;

/** What the condition says of a part; `undefined` where it says nothing. */
export function partOf(condition: Condition, part: ConditionPart): Value {
  return OF_ORDER.has(part)
    ? (condition.order?.[part as keyof NonNullable<Condition['order']>] as Value)
    : (condition[part as keyof Condition] as Value);
}

/** The condition with another value of a part; without the part for `undefined`. */
export function withPart(condition: Condition, part: ConditionPart, value: Value): Condition {
  if (!OF_ORDER.has(part)) return set(condition, part, value);
  const order = set(condition.order ?? {}, part, value);
  return set(condition, 'order', Object.keys(order).length ? order : undefined);
}

function set<T extends object>(record: T, key: string, value: unknown): T {
  const { [key as keyof T]: _, ...rest } = record;
  return (value === undefined ? rest : { ...rest, [key]: value }) as T;
}
