import { seeded } from '../../lib/insights/statistics/bootstrap';
import type { DailyCounts } from '../../lib/insights/trends';

const RHYTHM = [1.35, 1.2, 1.1, 1.05, 1, 0.7, 0.6];

/** A year of daily contacts per reason: the week's rhythm, days that differ more than Poisson counts do, and planted changes. */
export function generatedYear(
  seed: number,
  reasons: number,
  planted: ReadonlyMap<number, { factor: number; days: number }>,
): DailyCounts[] {
  const random = seeded(seed);
  return Array.from({ length: reasons }, (_, i) => {
    const perDay = 3 + random() * 25;
    const plant = planted.get(i);
    const counts = Array.from({ length: 364 }, (_, day) => {
      const factor = plant && day >= 364 - plant.days ? plant.factor : 1;
      // Gamma-mixed rates (shape 12) make a negative binomial: days vary more than a Poisson count.
      return poisson(perDay * RHYTHM[day % 7]! * factor * gamma(12, random), random);
    });
    return { reason: `reason-${i}`, counts };
  });
}

function poisson(rate: number, random: () => number): number {
  let [k, product] = [0, random()];
  for (const limit = Math.exp(-rate); product > limit; k++) product *= random();
  return k;
}

/** Gamma variable with mean 1 and a whole shape, as a sum of exponentials. */
function gamma(shape: number, random: () => number): number {
  let sum = 0;
  for (let i = 0; i < shape; i++) sum -= Math.log(1 - random());
  return sum / shape;
}
