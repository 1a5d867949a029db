import { effortPoints, type EffortWeights } from '../domain/effort-weights';
import type { Reading } from '../domain/reading';

/** The same signs under a team's own weights; the index stays their sum. */
export function reweigh({ signals }: Reading['effort'], weights: EffortWeights): Reading['effort'] {
  const weighed = signals
    .map((one) => ({ ...one, points: effortPoints(one.kind, one.count, weights) }))
    .filter((one) => one.points > 0);
  return {
    index: Math.min(
      100,
      weighed.reduce((sum, one) => sum + one.points, 0),
    ),
    signals: weighed,
  };
}
