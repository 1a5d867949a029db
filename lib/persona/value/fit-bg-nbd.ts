import { logLikelihood, type BgNbd, type Purchases } from './bg-nbd';
import { minimize } from './minimize';

/** Fewer customers, or fewer of them who came back, give parameters that say nothing. */
const CUSTOMERS = 100;
const CAME_BACK = 30;

/** The model under which these customers' purchases are likeliest, or `undefined` when they are too few to tell. */
export function fitBgNbd(all: readonly Purchases[]): BgNbd | undefined {
  if (all.length < CUSTOMERS || all.filter((one) => one.repeats > 0).length < CAME_BACK) return undefined;
  // Parameters are positive: their logarithms are free. Time is brought to the scale of its mean, so that the search starts near.
  const unit = all.reduce((sum, one) => sum + one.watched, 0) / all.length || 1;
  const scaled = all.map(({ repeats, last, watched }) => ({ repeats, last: last / unit, watched: watched / unit }));
  const cost = (point: readonly number[]) => {
    const [r, alpha, a, b] = point.map(Math.exp) as [number, number, number, number];
    return -logLikelihood({ r, alpha, a, b }, scaled);
  };
  const [r, alpha, a, b] = minimize(cost, [0, 0, 0, 0]).map(Math.exp) as [number, number, number, number];
  return { r, alpha: alpha * unit, a, b };
}
