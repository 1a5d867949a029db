import { LEVEL, type Estimate } from './estimate';
import { studentQuantile } from './quantiles';

/** What a mean needs of its observations: count, sum, sum of squares. Two can be added. */
export interface Moments {
  n: number;
  sum: number;
  squares: number;
}

export function momentsOf(values: Iterable<number>): Moments {
  const moments = { n: 0, sum: 0, squares: 0 };
  for (const value of values) addTo(moments, value);
  return moments;
}

export function addTo(moments: Moments, value: number, times = 1): void {
  moments.n += times;
  moments.sum += times * value;
  moments.squares += times * value * value;
}

export function addMoments(moments: Moments, other: Moments): void {
  moments.n += other.n;
  moments.sum += other.sum;
  moments.squares += other.squares;
}

export function varianceOf({ n, sum, squares }: Moments): number {
  return n > 1 ? Math.max(0, (squares - (sum * sum) / n) / (n - 1)) : 0;
}

/** A mean with Student's interval; `undefined` for none. One observation has a mean and no interval: it is as wide as can be. */
export function mean(moments: Moments): Estimate | undefined {
  const { n, sum } = moments;
  if (n === 0) return undefined;
  const value = sum / n;
  if (n === 1) return { value, low: -Infinity, high: Infinity, n };
  const half = studentQuantile(0.5 + LEVEL / 2, n - 1) * Math.sqrt(varianceOf(moments) / n);
  return { value, low: value - half, high: value + half, n };
}

/** Difference of two means, first minus second, without taking their spreads for equal. B. L. Welch, Biometrika 34 (1947). */
export function meanDifference(one: Moments, other: Moments): (Estimate & { t: number; degrees: number }) | undefined {
  if (one.n < 2 || other.n < 2) return undefined;
  const [a, b] = [varianceOf(one) / one.n, varianceOf(other) / other.n];
  const value = one.sum / one.n - other.sum / other.n;
  const error = Math.sqrt(a + b);
  const degrees = error === 0 ? Infinity : (a + b) ** 2 / (a ** 2 / (one.n - 1) + b ** 2 / (other.n - 1));
  const half = studentQuantile(0.5 + LEVEL / 2, degrees) * error;
  return { value, low: value - half, high: value + half, n: one.n + other.n, t: value / error, degrees };
}
