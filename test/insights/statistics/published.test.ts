import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../lib/insights/statistics/benjamini-hochberg';
import { bootstrap, resampled } from '../../../lib/insights/statistics/bootstrap';
import { mean, meanDifference, momentsOf, type Moments } from '../../../lib/insights/statistics/mean';
import { proportion, proportionDifference } from '../../../lib/insights/statistics/proportion';
import {
  chiSquaredTail,
  normalQuantile,
  studentQuantile,
  studentTail,
} from '../../../lib/insights/statistics/quantiles';
import { spearman } from '../../../lib/insights/statistics/spearman';

// Each example was printed by the source named, with the figures it printed.

const near = (value: number | undefined, printed: number, digits = 4) => expect(value).toBeCloseTo(printed, digits);

describe('shares', () => {
  // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998) 857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i by Wilson', (hits, n, low, high) => {
    near(proportion(hits, n)?.low, low);
    near(proportion(hits, n)?.high, high);
  });

  // The same author, Interval estimation for the difference between independent proportions, ibid. 873–890, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
  ])('%i of %i against %i of %i by Newcombe', (a, m, b, n, low, high) => {
    const difference = proportionDifference({ hits: a, n: m }, { hits: b, n });
    near(difference?.low, low);
    near(difference?.high, high);
  });

  it('has no share of nothing', () => {
    expect(proportion(0, 0)).toBeUndefined();
    expect(proportionDifference({ hits: 0, n: 0 }, { hits: 1, n: 2 })).toBeUndefined();
  });
});

const momentsWith = (n: number, average: number, deviation: number): Moments => ({
  n,
  sum: n * average,
  squares: (n - 1) * deviation ** 2 + n * average ** 2,
});

describe('means', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.2, data set ZARR13.
  it('has the interval of the heat flow meter', () => {
    const estimate = mean(momentsWith(195, 9.26146, 0.022789));
    near(estimate?.low, 9.258242, 5);
    near(estimate?.high, 9.264679, 5);
  });

  // The same, 1.3.5.3, data set AUTO83B, spreads not taken for equal.
  it('compares the mileage of cars from two countries', () => {
    const difference = meanDifference(momentsWith(249, 20.14458, 6.4147), momentsWith(79, 30.48101, 6.10771));
    near(difference?.t, -12.94627, 3);
    near(difference?.degrees, 136.875, 2);
  });

  it('says nothing where there is nothing', () => {
    expect(mean(momentsOf([]))).toBeUndefined();
    expect(mean(momentsOf([5]))).toEqual({ value: 5, low: -Infinity, high: Infinity, n: 1 });
    expect(meanDifference(momentsOf([1]), momentsOf([1, 2]))).toBeUndefined();
  });
});

describe('quantiles', () => {
  // NIST/SEMATECH e-Handbook, 1.3.6.7.1 to 1.3.6.7.4.
  it.each([
    [0.975, 4, 2.776],
    [0.975, 9, 2.262],
    [0.95, 30, 1.697],
    [0.995, 1, 63.657],
  ])('of t at %d with %i degrees', (p, degrees, printed) => {
    near(studentQuantile(p, degrees), printed, 3);
    near(studentTail(printed, degrees), 1 - p, 4);
  });

  it('of the normal and the chi-squared distribution', () => {
    near(normalQuantile(0.975), 1.959964, 6);
    near(chiSquaredTail(11.07, 5), 0.05, 3);
    near(chiSquaredTail(23.209, 10), 0.01, 3);
  });
});

// Y. Benjamini, Y. Hochberg, J. R. Statist. Soc. B 57 (1995) 289–300, section 4.1: the first four of fifteen at .05; Bonferroni's way three.
it('holds the four hypotheses of the thrombolysis trial', () => {
  const ps = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];
  expect(benjaminiHochberg(ps, 0.05).flatMap(({ holds }, i) => (holds ? [i] : []))).toEqual([0, 1, 2, 3]);
  expect(benjaminiHochberg([], 0.05)).toEqual([]);
});

// Wikipedia, Spearman's rank correlation coefficient: intelligence and hours of television, -29/165.
it('correlates the ranks of ten people', () => {
  const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
  const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
  near(spearman(iq, hours), -29 / 165, 12);
  expect(spearman([1, 1], [1, 2])).toBeUndefined();
});

// B. Efron, R. J. Tibshirani, An Introduction to the Bootstrap (1993), table 2.1 and section 2: seven treated mice, the standard error
// of their mean over many resamples goes to 23.36.
describe('the bootstrap', () => {
  const mice = [94, 197, 16, 38, 99, 141, 23];
  const average = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

  it('has the standard error of the mice', () => {
    const means = resampled(mice, average, { rounds: 20_000 });
    const middle = average(means);
    const error = Math.sqrt(average(means.map((one) => (one - middle) ** 2)));
    expect(Math.abs(error - 23.36)).toBeLessThan(0.4);
  });

  it('gives the same interval for the same seed', () => {
    expect(bootstrap(mice, average, { seed: 7 })).toEqual(bootstrap(mice, average, { seed: 7 }));
    expect(bootstrap([1], average)).toBeUndefined();
  });
});
