import { logGamma } from './bg-nbd';
import type { GammaGamma } from './gamma-gamma';
import { minimize } from './minimize';

/** Fewer customers who came back give parameters that say nothing. */
const CAME_BACK = 30;

/** What one customer spent: in how many repeat purchases, and how much on average. */
export interface Spend {
  count: number;
  mean: number;
}

/** The model under which these customers' mean spends are likeliest, or `undefined` when they are too few to tell. */
export function fitGammaGamma(all: readonly Spend[]): GammaGamma | undefined {
  const counted = all.filter((one) => one.count > 0 && one.mean > 0);
  if (counted.length < CAME_BACK) return undefined;
  // Money is brought to the scale of its mean and parameters to logarithms, so that the search starts near and stays positive.
  const unit = counted.reduce((sum, one) => sum + one.mean, 0) / counted.length;
  const scaled = counted.map(({ count, mean }) => ({ count, mean: mean / unit }));
  const cost = (point: readonly number[]) => {
    const [p, q, gamma] = point.map(Math.exp) as [number, number, number];
    return -logLikelihood({ p, q, gamma }, scaled);
  };
  const [p, q, gamma] = minimize(cost, [1, 1, 0]).map(Math.exp) as [number, number, number];
  // Below 1 the model has no mean: what is expected of anybody would not be a number.
  return q > 1 ? { p, q, gamma: gamma * unit } : undefined;
}

/** The paper's equation 1a over all, in logarithms; what depends on the number of purchases alone is reckoned once for all who have as many. */
function logLikelihood({ p, q, gamma }: GammaGamma, all: readonly Spend[]): number {
  const shared = new Map<number, number>();
  const ofCount = (x: number) =>
    logGamma(p * x + q) - logGamma(p * x) - logGamma(q) + q * Math.log(gamma) + p * x * Math.log(x);
  let sum = 0;
  for (const { count: x, mean: m } of all) {
    if (!shared.has(x)) shared.set(x, ofCount(x));
    sum += shared.get(x)! + (p * x - 1) * Math.log(m) - (p * x + q) * Math.log(gamma + m * x);
  }
  return sum;
}
