import { benjaminiHochberg } from './statistics/benjamini-hochberg';
import { LEVEL, type Estimate } from './statistics/estimate';
import { studentQuantile, studentTail } from './statistics/quantiles';

/** Contacts per day with one reason, oldest first; the days are whole and have no gap. */
export interface DailyCounts {
  reason: string;
  counts: ArrayLike<number>;
}

/** A reason whose contacts became more or fewer, beyond what chance and the week's rhythm explain. */
export interface Trend {
  reason: string;
  /** The last so many days are compared with `BASELINE_DAYS` before them. */
  days: number;
  /** Contacts in the last days, and what the days before make one expect in as many. */
  seen: number;
  expected: number;
  /** Ratio of seen to expected with its interval. */
  change: Estimate;
  p: number;
  /** p after all comparisons made beside this one are taken into account. */
  adjusted: number;
}

/** A week finds what breaks, four weeks find what creeps. */
export const WINDOWS = [7, 28] as const;
const BASELINE_DAYS = 12 * 7;
/** At most this share of the alarms is chance. */
export const FALSE_DISCOVERY_RATE = 0.1;
/** Fewer contacts than this on both sides say nothing. */
const FEWEST = 10;

/**
 * Trends in reasons that hold against chance. Whole weeks are compared with whole weeks, so that the week's rhythm cancels; how much
 * weeks of a reason differ anyway is taken from the weeks themselves (quasi-Poisson: P. McCullagh, J. A. Nelder, Generalized Linear
 * Models, 1989, section 6.2); all reasons and windows are one family (Benjamini and Hochberg).
 */
export function trendsIn(all: readonly DailyCounts[], rate = FALSE_DISCOVERY_RATE): Trend[] {
  const compared = all.flatMap((one) => WINDOWS.flatMap((days) => compare(one, days) ?? []));
  const judged = benjaminiHochberg(
    compared.map(({ p }) => p),
    rate,
  );
  const held = compared.flatMap((one, i) => (judged[i]!.holds ? [{ ...one, adjusted: judged[i]!.adjusted }] : []));
  const clearest = Map.groupBy(held, (one) => one.reason);
  return [...clearest.values()]
    .map((list) => list.reduce((best, one) => (one.p < best.p ? one : best)))
    .sort((a, b) => a.p - b.p);
}

/** One reason's last days against the ones before; `undefined` where there are too few days or contacts to say anything. */
export function compare({ reason, counts }: DailyCounts, days: number): Omit<Trend, 'adjusted'> | undefined {
  const baseline = Math.min(BASELINE_DAYS, Math.floor((counts.length - days) / 7) * 7);
  if (days % 7 !== 0 || baseline < 4 * 7) return undefined;
  const weeks = weeksOf(counts, baseline + days);
  const [before, last] = [weeks.slice(0, baseline / 7), weeks.slice(baseline / 7)];
  const [y0, y1] = [total(before), total(last)];
  if (y0 + y1 < FEWEST) return undefined;
  const expected = (y0 * days) / baseline;
  const degrees = weeks.length - 2 || 1;
  // Half a contact on each side keeps a reason that is new, or gone, finite.
  const ratio = Math.log((y1 + 0.5) / (expected + 0.5));
  const error = Math.sqrt(dispersion(before, last, degrees) * (1 / (y0 + 0.5) + 1 / (y1 + 0.5)));
  const half = studentQuantile(0.5 + LEVEL / 2, degrees) * error;
  const change = { value: Math.exp(ratio), low: Math.exp(ratio - half), high: Math.exp(ratio + half), n: y0 + y1 };
  return { reason, days, seen: y1, expected, change, p: 2 * studentTail(Math.abs(ratio) / error, degrees) };
}

function weeksOf(counts: ArrayLike<number>, days: number): number[] {
  const start = counts.length - days;
  return Array.from({ length: days / 7 }, (_, week) => {
    let sum = 0;
    for (let day = 0; day < 7; day++) sum += counts[start + week * 7 + day]!;
    return sum;
  });
}

/** Pearson's estimate of how much more weeks vary than a Poisson count would; never less than a Poisson count. */
function dispersion(before: readonly number[], last: readonly number[], degrees: number): number {
  const part = (weeks: readonly number[]) => {
    const expected = total(weeks) / weeks.length;
    return expected === 0 ? 0 : weeks.reduce((sum, one) => sum + (one - expected) ** 2 / expected, 0);
  };
  return Math.max(1, (part(before) + part(last)) / degrees);
}

function total(weeks: readonly number[]): number {
  return weeks.reduce((sum, one) => sum + one, 0);
}
