import type { Interaction, OrderFacts } from '../../domain/interaction';
import { chanceActive, expectedPurchases, type BgNbd, type Purchases } from './bg-nbd';
import type { Spend } from './fit-gamma-gamma';
import { expectedSpend, type GammaGamma } from './gamma-gamma';

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;
const CANCELLED = /cancel|refund|return|void|declin|fail/i;
/** Fewer orders say nothing of what the next will be. */
const ENOUGH = 3;
const QUIET_FACTOR = 2;
const RECENT_DAYS = 90;

/** How customers of one store buy: how often, and for how much each time, by currency where enough came back in it. */
export interface BuyingModel {
  purchases: BgNbd;
  spend: Readonly<Record<string, GammaGamma>>;
}

export type ChurnSignal = 'quiet' | 'inactive' | 'hard' | 'unhappy';

/** What a customer has brought and will probably bring; a part that can not be told is left out. Money is in major units of `currency`. */
export interface CustomerValue {
  currency: string;
  orders: number;
  /** Sum of what was ordered and not cancelled. */
  historic: number;
  /**
   * Orders and money expected in the next year: orders expected × what each is expected to be. `spend` is drawn from the customer's mean
   * towards everybody's by `model`; without one, which too few customers give, it is their own mean order.
   */
  predicted?: { orders: number; money: number; spend: number; model?: GammaGamma };
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
  model: BuyingModel | undefined,
): CustomerValue | undefined {
  const most = mostPaidIn(orders);
  const purchases = purchasesOf(orders, now);
  if (!most || !purchases) return undefined;
  const [currency, list] = most;
  const historic = list.reduce((sum, one) => sum + one.amount!, 0);
  const isEnough = purchases.repeats + 1 >= ENOUGH;
  const spendModel = model?.spend[currency];
  const repeats = spendOf(list);
  const spend = spendModel && repeats ? expectedSpend(spendModel, repeats.count, repeats.mean) : historic / list.length;
  const expected = model && isEnough ? expectedPurchases(model.purchases, purchases, YEAR_DAYS) : undefined;
  return {
    currency,
    orders: list.length,
    historic,
    predicted:
      expected === undefined ? undefined : { orders: expected, money: expected * spend, spend, model: spendModel },
    signals: isEnough ? signalsOf(purchases, interactions, now, model?.purchases) : undefined,
  };
}

/** The currency that most orders with an amount are in, and these orders. */
function mostPaidIn(orders: readonly OrderFacts[]): [currency: string, orders: OrderFacts[]] | undefined {
  const paid = standing(orders).filter((one) => one.amount !== undefined && one.currency !== undefined);
  return [...Map.groupBy(paid, (one) => one.currency!)].sort((one, other) => other[1].length - one[1].length)[0];
}

/** What was spent after the first order, in the currency that most are in; `undefined` where nothing was. */
export function repeatSpend(orders: readonly OrderFacts[]): (Spend & { currency: string }) | undefined {
  const most = mostPaidIn(orders);
  const spend = most && spendOf(most[1]);
  return spend && { currency: most[0], ...spend };
}

function spendOf(list: readonly OrderFacts[]): Spend | undefined {
  const repeats = list.toSorted((x, y) => (x.at < y.at ? -1 : 1)).slice(1);
  const sum = repeats.reduce((total, one) => total + one.amount!, 0);
  return repeats.length && sum > 0 ? { count: repeats.length, mean: sum / repeats.length } : undefined;
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
