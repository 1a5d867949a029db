import { LEVEL, type Estimate } from './estimate';
import { normalQuantile } from './quantiles';

const Z = normalQuantile(0.5 + LEVEL / 2);

/**
 * A share with its score interval, which holds for few observations and for shares near 0 or 1 too; `undefined` for none.
 * E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
 */
export function proportion(hits: number, n: number): Estimate | undefined {
  if (n <= 0) return undefined;
  const p = hits / n;
  const centre = (p + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
  const half = (Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n))) / (1 + (Z * Z) / n);
  return { value: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half), n };
}

/**
 * Difference of two shares, first minus second; `n` is both together. The square-and-add interval of two score intervals:
 * R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17 (1998), method 10.
 */
export function proportionDifference(
  one: { hits: number; n: number },
  other: { hits: number; n: number },
): Estimate | undefined {
  const [a, b] = [proportion(one.hits, one.n), proportion(other.hits, other.n)];
  if (!a || !b) return undefined;
  const value = a.value - b.value;
  return {
    value,
    low: value - Math.hypot(a.value - a.low, b.high - b.value),
    high: value + Math.hypot(a.high - a.value, b.value - b.low),
    n: a.n + b.n,
  };
}
