import type { EffortSignalKind } from '../../domain/reading';
import { SIGNALS } from '../rows/signal-bits';
import { FEWEST_SHOWN } from '../rows/selection';
import type { Scores } from '../rows/week-block';
import { addTo, mean, meanDifference, type Moments } from '../statistics/mean';
import type { Estimate } from '../statistics/estimate';

/** What a sign of effort goes with: scores where it was there and where it was not. An association, no proof of a cause. */
export interface Driver {
  signal: EffortSignalKind;
  with: Estimate;
  without: Estimate;
  difference: Estimate;
}

/** Drivers over the scores of one series, the strongest difference first. `series` is its place among the words. */
export function effortDrivers({ columns }: Scores, rows: Uint32Array, series: number): Driver[] {
  const moments = SIGNALS.map((): [Moments, Moments] => [none(), none()]);
  for (const row of rows) {
    if (columns.series[row] !== series) continue;
    SIGNALS.forEach((_, i) => addTo(moments[i]![(columns.signals[row]! >> i) & 1 ? 0 : 1], columns.score[row]!));
  }
  return SIGNALS.flatMap((signal, i) => {
    const [there, not] = moments[i]!;
    if (there.n < FEWEST_SHOWN || not.n < FEWEST_SHOWN) return [];
    return [{ signal, with: mean(there)!, without: mean(not)!, difference: meanDifference(there, not)! }];
  }).sort((a, b) => Math.abs(b.difference.value) - Math.abs(a.difference.value));
}

function none(): Moments {
  return { n: 0, sum: 0, squares: 0 };
}
