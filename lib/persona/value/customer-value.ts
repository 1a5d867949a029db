import type { Interaction, OrderFacts } from '../../domain/interaction';
import { chanceActive, expectedPurchases, type BgNbd, type Purchases } from './bg-nbd';

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;
const CANCELLED = /cancel|refund|return|void|declin|fail/i;
/** Fewer orders say nothing of what the next will be. */
const ENOUGH = 3;
const QUIET_FACTOR = 2;
const RECENT_DAYS = 90;

export type ChurnSignal = 'quiet' | 'inactive' | 'hard' | 'unhappy';

/** What a customer has brought and will probably bring; a part that can not be told is left out. Money is in major units of `currency`. */
export interface CustomerValue {
  currency: string;
  orders: number;
  /** Sum of what was ordered and not cancelled. */
  historic: number;
  /** Orders and money expected in the next year: orders expected × mean order. */
  predicted?: { orders: number; money: number };
  /** Signs of leaving; `undefined`: too little is known to tell. */
  signals?: ChurnSignal[];
}

/** The first order starts the clock; orders of one day are one purchase, as the model counts. Times in days. */
export function purchasesOf(orders: readonly OrderFacts[], now: string): Purchases | undefined {
  const days = [...new Set(standing(orders).map((one) => Math.floor(Date.parse(one.at) / DAY_MS)))].sort(
    (x, y) => x - y,
  );
  const [first] = days;
  if (first === undefined) return undefined;
  return {
    repeats: days.length - 1,
    last: days.at(-1)! - first,
    watched: Math.max(0, Date.parse(now) / DAY_MS - first),
  };
}

/**
 * The value of a customer in the currency most of their orders are in, or `undefined` when no order names money. `model` is fitted over all
 * customers; without it, or with few orders, nothing is predicted.
 */
export function customerValue(
  { orders, interactions, now }: { orders: readonly OrderFacts[]; interactions: readonly Interaction[]; now: string },
  model: BgNbd | undefined,
): CustomerValue | undefined {
  const paid = standing(orders).filter((one) => one.amount !== undefined && one.currency !== undefined);
  const byCurrency = [...Map.groupBy(paid, (one) => one.currency!)].sort(
    (one, other) => other[1].length - one[1].length,
  );
  const [most] = byCurrency;
  const purchases = purchasesOf(orders, now);
  if (!most || !purchases) return undefined;
  const [currency, list] = most;
  const historic = list.reduce((sum, one) => sum + one.amount!, 0);
  const isEnough = purchases.repeats + 1 >= ENOUGH;
  const expected = model && isEnough ? expectedPurchases(model, purchases, YEAR_DAYS) : undefined;
  return {
    currency,
    orders: list.length,
    historic,
    predicted: expected === undefined ? undefined : { orders: expected, money: (expected * historic) / list.length },
    signals: isEnough ? signalsOf(purchases, interactions, now, model) : undefined,
  };
}

function standing(orders: readonly OrderFacts[]): OrderFacts[] {
  const byId = new Map(orders.map((one) => [one.id, one]));
  return [...byId.values()].filter((one) => !CANCELLED.test(one.status ?? '') && Number.isFinite(Date.parse(one.at)));
}

function signalsOf(
  purchases: Purchases,
  interactions: readonly Interaction[],
  now: string,
  model: BgNbd | undefined,
): ChurnSignal[] {
  const { repeats, last, watched } = purchases;
  const recent = interactions.flatMap((one) =>
    one.survey && (Date.parse(now) - Date.parse(one.at)) / DAY_MS < RECENT_DAYS ? [one.survey] : [],
  );
  const isLow = ({ score, min, max, highIs }: (typeof recent)[number]) =>
    highIs === 'effort' ? score > (min + max) / 2 : score < (min + max) / 2;
  return [
    ...(watched - last > (QUIET_FACTOR * last) / repeats ? ['quiet' as const] : []),
    ...(model && chanceActive(model, purchases) < 0.5 ? ['inactive' as const] : []),
    ...(recent.some((one) => one.measure === 'CES' && isLow(one)) ? ['hard' as const] : []),
    ...(recent.some((one) => one.measure !== 'CES' && isLow(one)) ? ['unhappy' as const] : []),
  ];
}
