import type { CustomerFacts } from '../../domain/conversation-facts';
import { FEWEST_SHOWN } from '../rows/selection';
import { bootstrap } from '../statistics/bootstrap';
import type { Estimate } from '../statistics/estimate';
import { addTo, mean, momentsOf } from '../statistics/mean';
import { proportion } from '../statistics/proportion';

const DAY_MS = 86_400_000;
const MONTH_DAYS = 30.4375;
/** No order within this time counts as gone; a team with rarer orders reads it with that in mind. */
export const CHURN_DAYS = 180;

/** What few customers spend is too skewed for Student's interval; of more than this the mean is near enough to normal. */
const RESAMPLED = 400;

/** One segment's customers: what they spend, whether they stay, and what follows from both. Money in major units of `currency`. */
export interface SegmentValue {
  segment: string;
  currency: string;
  n: number;
  /** Spent so far per customer. */
  spent: Estimate;
  /** Share without an order in the last `CHURN_DAYS`, of those who had one before that. */
  churned: Estimate | undefined;
  /** Expected yearly value: average order × orders a year. */
  yearly: Estimate;
  /** Customers left out because their orders are in another currency. */
  otherCurrency: number;
}

/**
 * Value by segment: average order value times orders a year, over the years a customer has been one (at least one month).
 * P. W. Farris et al., Marketing Metrics, 3rd ed. (2015), ch. 5. Segments are personas or channels; the most frequent currency counts.
 */
export function valueBySegment(
  customers: readonly CustomerFacts[],
  segmentOf: (customer: CustomerFacts) => string | undefined,
  now: string,
): SegmentValue[] {
  const buyers = customers.filter((one) => one.orders > 0 && one.firstOrderAt);
  const currency = mostFrequent(buyers.flatMap((one) => one.currency ?? []));
  if (!currency) return [];
  return [...Map.groupBy(buyers, (one) => segmentOf(one) ?? '')]
    .flatMap(([segment, all]) => {
      const own = all.filter((one) => one.currency === currency);
      return own.length < FEWEST_SHOWN ? [] : [valueOf(segment, currency, own, all.length - own.length, now)];
    })
    .sort((a, b) => b.yearly.value - a.yearly.value);
}

function valueOf(
  segment: string,
  currency: string,
  own: readonly CustomerFacts[],
  otherCurrency: number,
  now: string,
): SegmentValue {
  const spent = { n: 0, sum: 0, squares: 0 };
  for (const one of own) addTo(spent, one.spent);
  const settled = own.filter((one) => daysBetween(one.firstOrderAt!, now) > CHURN_DAYS);
  const gone = settled.filter((one) => daysBetween(one.lastOrderAt ?? one.firstOrderAt!, now) > CHURN_DAYS);
  const yearly = own.map((one) => (one.spent * 365.25) / Math.max(MONTH_DAYS, daysBetween(one.firstOrderAt!, now)));
  return {
    segment,
    currency,
    n: own.length,
    spent: mean(spent)!,
    churned: settled.length < FEWEST_SHOWN ? undefined : proportion(gone.length, settled.length),
    yearly: own.length > RESAMPLED ? mean(momentsOf(yearly))! : bootstrap(yearly, average, { rounds: 300 })!,
    otherCurrency,
  };
}

/** Customers who first bought in one quarter, and the share of them who bought (again) in each quarter since. */
export interface Cohort {
  /** `2026-Q1` */
  quarter: string;
  n: number;
  /** `stayed[k]`: share that ordered at least `k` quarters after the first. */
  stayed: Array<Estimate | undefined>;
}

/** Retention by cohort. A customer is retained to quarter k when an order came k quarters after the first, or later. */
export function retention(customers: readonly CustomerFacts[], now: string): Cohort[] {
  const buyers = customers.filter((one) => one.firstOrderAt);
  const last = quarterIndex(now);
  return [...Map.groupBy(buyers, (one) => quarterIndex(one.firstOrderAt!))]
    .filter(([first, own]) => own.length >= FEWEST_SHOWN && last - first < 8)
    .sort(([a], [b]) => a - b)
    .map(([first, own]) => ({
      quarter: `${Math.floor(first / 4)}-Q${(first % 4) + 1}`,
      n: own.length,
      stayed: Array.from({ length: last - first }, (_, k) =>
        proportion(own.filter((one) => quarterIndex(one.lastOrderAt!) >= first + k + 1).length, own.length),
      ),
    }));
}

function quarterIndex(at: string): number {
  const date = new Date(at);
  return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(values, (one) => one)].sort(([, a], [, b]) => b.length - a.length);
  return counts[0]?.[0];
}
