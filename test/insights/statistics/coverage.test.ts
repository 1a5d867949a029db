import { expect, it } from 'vitest';
import { effortScore, netPromoterScore, satisfactionScore } from '../../../lib/insights/measures';
import { bootstrap, seeded } from '../../../lib/insights/statistics/bootstrap';
import type { Estimate } from '../../../lib/insights/statistics/estimate';
import { meanDifference, momentsOf } from '../../../lib/insights/statistics/mean';
import { proportionDifference } from '../../../lib/insights/statistics/proportion';
import { tallyOf, type Series } from '../../../lib/insights/tally';

const SIMULATIONS = 1000;
const ease = [0.04, 0.06, 0.08, 0.12, 0.2, 0.28, 0.22];
const easier = [0.02, 0.03, 0.05, 0.1, 0.2, 0.3, 0.3];
const recommend = [0.03, 0.01, 0.02, 0.02, 0.03, 0.07, 0.07, 0.13, 0.2, 0.22, 0.2];

const CES: Series = { measure: 'CES 2.0', rater: 'customer', question: '', min: 1, max: 7, highIs: 'ease' };
const CSAT: Series = { ...CES, measure: 'CSAT', max: 5, highIs: 'satisfied' };
const NPS: Series = { ...CES, measure: 'NPS', min: 0, max: 10, highIs: 'recommend' };

/** `n` draws from weights, numbered from `first`. */
function draw(weights: readonly number[], n: number, random: () => number, first = 1): number[] {
  return Array.from({ length: n }, () => {
    let rest = random();
    const i = weights.findIndex((one) => (rest -= one) < 0);
    return first + (i < 0 ? weights.length - 1 : i);
  });
}

const expected = (weights: readonly number[], worth: (score: number) => number, first = 1) =>
  weights.reduce((sum, one, i) => sum + one * worth(i + first), 0);
const isUp = (low: number, high: number) => (score: number) => Number(score >= low && score <= high);
const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
const hits = (values: readonly number[], least: number) => ({
  hits: values.filter((one) => one >= least).length,
  n: values.length,
});

type Figure = [name: string, truth: number, estimate: (random: () => number, seed: number) => Estimate | undefined];
const figures: Figure[] = [
  ['mean effort of 40', expected(ease, Number), (r) => effortScore(tallyOf(CES, draw(ease, 40, r)).tally, 'mean')],
  [
    'agreement of 40',
    expected(ease, isUp(5, 7)),
    (r) => effortScore(tallyOf(CES, draw(ease, 40, r)).tally, 'agreement'),
  ],
  [
    'net easy of 60',
    expected(ease, (score) => isUp(6, 7)(score) - isUp(1, 3)(score)),
    (r) => effortScore(tallyOf(CES, draw(ease, 60, r)).tally, 'net-easy'),
  ],
  [
    'net promoters of 60',
    expected(recommend, (score) => isUp(9, 10)(score) - isUp(0, 6)(score), 0),
    (r) => netPromoterScore(tallyOf(NPS, draw(recommend, 60, r, 0)).tally),
  ],
  ['satisfied of 25', 0.8, (r) => satisfactionScore(tallyOf(CSAT, draw([0.04, 0.06, 0.1, 0.35, 0.45], 25, r)).tally)],
  [
    'difference of means, 50 and 80',
    expected(easier, Number) - expected(ease, Number),
    (r) => meanDifference(momentsOf(draw(easier, 50, r)), momentsOf(draw(ease, 80, r))),
  ],
  [
    'difference of shares, 50 and 80',
    expected(easier, isUp(5, 7)) - expected(ease, isUp(5, 7)),
    (r) => proportionDifference(hits(draw(easier, 50, r), 5), hits(draw(ease, 80, r), 5)),
  ],
  [
    'bootstrapped mean of 50',
    expected(ease, Number),
    (r, seed) => bootstrap(draw(ease, 50, r), mean, { rounds: 400, seed }),
  ],
];

it.each(figures)('%s: the interval holds the truth in 92 to 98 of 100 simulations', (_, truth, estimate) => {
  const random = seeded(11);
  let held = 0;
  for (let i = 0; i < SIMULATIONS; i++) {
    const { low, high } = estimate(random, i)!;
    if (low <= truth && truth <= high) held++;
  }
  expect(held / SIMULATIONS).toBeGreaterThanOrEqual(0.92);
  expect(held / SIMULATIONS).toBeLessThanOrEqual(0.98);
});
