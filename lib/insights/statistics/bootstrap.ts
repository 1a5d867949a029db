import { LEVEL, type Estimate } from './estimate';

/** A stream of numbers in [0, 1) that is the same for the same seed. Mulberry32, T. Ettinger's 32-bit generator. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Values of a statistic over resamples with replacement, sorted. */
export function resampled<T>(
  sample: readonly T[],
  statistic: (resample: readonly T[]) => number,
  { rounds = 2000, seed = 1 }: { rounds?: number; seed?: number } = {},
): number[] {
  const random = seeded(seed);
  const pick = () => sample[Math.floor(random() * sample.length)]!;
  return Array.from({ length: rounds }, () => statistic(Array.from(sample, pick))).sort((a, b) => a - b);
}

/**
 * A statistic with its percentile interval, for figures whose spread has no formula; the same seed gives the same interval.
 * B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap (1993), chapter 13.
 */
export function bootstrap<T>(
  sample: readonly T[],
  statistic: (resample: readonly T[]) => number,
  options: { rounds?: number; seed?: number } = {},
): Estimate | undefined {
  if (sample.length < 2) return undefined;
  const values = resampled(sample, statistic, options);
  const at = (p: number) => values[Math.min(values.length - 1, Math.floor(p * values.length))]!;
  return { value: statistic(sample), low: at((1 - LEVEL) / 2), high: at((1 + LEVEL) / 2), n: sample.length };
}
