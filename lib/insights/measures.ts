import type { Rater } from '../domain/effort';
import { LEVEL, type Estimate } from './statistics/estimate';
import { mean } from './statistics/mean';
import { proportion } from './statistics/proportion';
import { normalQuantile } from './statistics/quantiles';
import { countOf, momentsOfTally, type Tally } from './tally';

/** The ways a customer effort score is reported. Which one a figure uses is always said beside it. */
export type EffortConvention = 'mean' | 'agreement' | 'net-easy';

/**
 * A customer effort score by one convention; `undefined` for no scores, and where a convention does not exist for the scale.
 * `mean`: on the scale itself (CES 1.0: M. Dixon, K. Freeman, N. Toman, Stop trying to delight your customers, HBR July 2010).
 * `agreement`: share of 5, 6 and 7 on CES 2.0, "at least somewhat agree" (Gartner, What's your customer effort score?).
 * `net-easy`: share of 6 and 7 less share of 1 to 3 on CES 2.0, -1 to 1 (CYS, 7-point scale to index).
 */
export function effortScore<R extends Rater>(tally: Tally<R>, convention: EffortConvention): Estimate | undefined {
  if (convention === 'mean') return mean(momentsOfTally(tally));
  const { series } = tally;
  if (series.min !== 1 || series.max !== 7 || series.highIs !== 'ease') return undefined;
  if (convention === 'agreement') return proportion(within(tally, 5, 7), countOf(tally));
  return netShare(within(tally, 6, 7), within(tally, 1, 3), countOf(tally));
}

/**
 * Net promoter score, -1 to 1: share of 9 and 10 less share of 0 to 6. F. F. Reichheld, The one number you need to grow, HBR Dec 2003.
 * `undefined` for no scores and for any other scale than 0 to 10.
 */
export function netPromoterScore<R extends Rater>(tally: Tally<R>): Estimate | undefined {
  if (tally.series.min !== 0 || tally.series.max !== 10) return undefined;
  return netShare(within(tally, 9, 10), within(tally, 0, 6), countOf(tally));
}

/** Share of the two highest answers of a scale of five or more, "satisfied" and "very satisfied" (Delighted, How is CSAT calculated?). */
export function satisfactionScore<R extends Rater>(tally: Tally<R>): Estimate | undefined {
  const { min, max, highIs } = tally.series;
  if (highIs !== 'satisfied' || max - min < 4) return undefined;
  return proportion(within(tally, max - 1, max), countOf(tally));
}

/**
 * Difference of two shares of the same answers. Variance of the trinomial difference, with Agresti and Min's pseudo-counts (a fourth of
 * z² in each outer class and half of it in the middle) so that few answers get an interval too. J. Sauro, J. R. Lewis, Quantifying the
 * User Experience (2016).
 */
function netShare(up: number, down: number, n: number): Estimate | undefined {
  if (n === 0) return undefined;
  const z = normalQuantile(0.5 + LEVEL / 2);
  const total = n + z * z;
  const [p, q] = [(up + (z * z) / 4) / total, (down + (z * z) / 4) / total];
  const half = z * Math.sqrt((p + q - (p - q) ** 2) / total);
  const centre = p - q;
  return { value: (up - down) / n, low: Math.max(-1, centre - half), high: Math.min(1, centre + half), n };
}

function within({ counts }: Tally, low: number, high: number): number {
  let sum = 0;
  for (const [score, count] of counts) if (score >= low && score <= high) sum += count;
  return sum;
}
