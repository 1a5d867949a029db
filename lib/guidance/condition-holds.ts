import type { Condition } from './document';
import { fold } from './fold';
import { reasonsNamed } from '../understanding/reason/reasons-named';
import type { RuleContext } from './rule-context';

/** Whether every part of a condition holds. An empty condition always does. */
export function conditionHolds(condition: Condition, context: RuleContext): boolean {
  const { order } = condition;
  return (
    listHolds(condition.reasons, context.reasons) &&
    (condition.words === undefined || wordsHold(condition.words, context)) &&
    listHolds(condition.stages, [context.stage]) &&
    listHolds(condition.personas, [context.persona]) &&
    listHolds(condition.channels, [context.channel]) &&
    listHolds(condition.feelings, [context.feeling.label]) &&
    context.feeling.intensity >= (condition.intensityAtLeast ?? 0) &&
    context.effort >= (condition.effortAtLeast ?? 0) &&
    (condition.promiseBroken === undefined || condition.promiseBroken === context.promiseBroken) &&
    context.failedFixes >= (condition.failedFixesAtLeast ?? 0) &&
    (order === undefined || context.orders.some((one) => orderHolds(order, one, context.now)))
  );
}

/** How many parts a condition states: of two rules that hold, the one that says more is meant. */
export function conditionWeight(condition: Condition): number {
  return Object.values(condition).filter((part) => part !== undefined && part !== '').length;
}

function listHolds(wanted: readonly string[] | undefined, seen: ReadonlyArray<string | undefined>): boolean {
  return wanted === undefined || seen.some((one) => one !== undefined && wanted.includes(one));
}

/**
 * Free words hold when they name a reason of this conversation, or when two thirds of their content words stand in the
 * customer's own text (compared by their first five letters, enough to bridge plural and case in the six languages).
 */
function wordsHold(words: string, context: RuleContext): boolean {
  if (!words.trim()) return true;
  const named = reasonsNamed(words);
  if (named.some((id) => context.reasons.includes(id))) return true;
  const said = new Set(
    fold(`${context.text} ${context.reasons.join(' ')}`)
      .split(' ')
      .map((word) => word.slice(0, 5)),
  );
  const meant = fold(words)
    .split(' ')
    .filter((word) => word.length > 2 && !EMPTY.has(word));
  return meant.length > 0 && meant.filter((word) => said.has(word.slice(0, 5))).length / meant.length >= 0.66;
}

const EMPTY = new Set(
  'the and for with customer when has have was are not der die das und ist wenn ein eine kunde mit les des une est pour client quand los las una que cliente cuando com uma quando عند العميل'.split(
    ' ',
  ),
);

function orderHolds(
  wanted: NonNullable<Condition['order']>,
  order: RuleContext['orders'][number],
  now: string,
): boolean {
  const days = (Date.parse(now) - Date.parse(order.at)) / 86_400_000;
  return (
    (wanted.statuses === undefined || wanted.statuses.includes(order.status ?? '')) &&
    days >= (wanted.olderThanDays ?? 0) &&
    (order.amount ?? 0) >= (wanted.amountAtLeast ?? 0) &&
    (order.amount ?? 0) <= (wanted.amountAtMost ?? Infinity)
  );
}
