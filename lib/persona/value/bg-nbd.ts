/**
 * How often somebody buys and whether they have stopped, after Fader, Hardie and Lee, "Counting Your Customers the Easy Way: An Alternative to
 * the Pareto/NBD Model", Marketing Science 24(2), 2005, pp. 275–284: buying at a gamma-distributed rate (r, alpha), and after each purchase
 * stopping with a beta-distributed chance (a, b).
 */
export interface BgNbd {
  r: number;
  alpha: number;
  a: number;
  b: number;
}

/** One customer's purchases after the first: how many, when the last, and until when it was watched; times since the first, in one unit. */
export interface Purchases {
  repeats: number;
  last: number;
  watched: number;
}

/** Purchases expected within `span` from now (the paper's equation 10). */
export function expectedPurchases(
  { r, alpha, a, b }: BgNbd,
  { repeats: x, last, watched: t }: Purchases,
  span: number,
): number {
  const z = span / (alpha + t + span);
  const growth = 1 - ((alpha + t) / (alpha + t + span)) ** (r + x) * hypergeometric(r + x, b + x, a + b + x - 1, z);
  return (((a + b + x - 1) / (a - 1)) * growth) / (1 + stopped({ r, alpha, a, b }, { repeats: x, last, watched: t }));
}

/** The chance that the customer has not stopped. Without a repeat the model can not tell, and says 1. */
export function chanceActive(model: BgNbd, purchases: Purchases): number {
  return 1 / (1 + stopped(model, purchases));
}

function stopped({ r, alpha, a, b }: BgNbd, { repeats: x, last, watched: t }: Purchases): number {
  return x > 0 ? (a / (b + x - 1)) * ((alpha + t) / (alpha + last)) ** (r + x) : 0;
}

/**
 * Log-likelihood of all these customers' purchases (the paper's appendix), arranged so that no term overflows. What depends on the number
 * of repeats alone is reckoned once for all who have as many.
 */
export function logLikelihood(model: BgNbd, all: readonly Purchases[]): number {
  const shared = new Map<number, number>();
  let sum = 0;
  for (const one of all) {
    if (!shared.has(one.repeats)) shared.set(one.repeats, ofRepeats(model, one.repeats));
    sum += shared.get(one.repeats)! + ofTimes(model, one);
  }
  return sum;
}

function ofRepeats({ r, alpha, a, b }: BgNbd, x: number): number {
  return (
    logGamma(r + x) -
    logGamma(r) +
    r * Math.log(alpha) +
    logGamma(a + b) +
    logGamma(b + x) -
    logGamma(b) -
    logGamma(a + b + x)
  );
}

function ofTimes({ r, alpha, a, b }: BgNbd, { repeats: x, last, watched: t }: Purchases): number {
  const active = -(r + x) * Math.log(alpha + t);
  if (x === 0) return active;
  const gone = Math.log(a) - Math.log(b + x - 1) - (r + x) * Math.log(alpha + last);
  const larger = Math.max(active, gone);
  return larger + Math.log(Math.exp(active - larger) + Math.exp(gone - larger));
}

const TERMS = 2000;
const EXACT = 1e-12;

/** Gauss's series ₂F₁(a, b; c; z) for 0 ≤ z < 1 (DLMF 15.2.1). */
function hypergeometric(a: number, b: number, c: number, z: number): number {
  let [term, sum] = [1, 1];
  for (let n = 0; n < TERMS && Math.abs(term) > EXACT * Math.abs(sum); n++) {
    term *= (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    sum += term;
  }
  return sum;
}

/** Stirling's series above 10, reached by the recurrence (DLMF 5.11.1, 5.5.1). */
export function logGamma(x: number): number {
  let [shift, at] = [0, x];
  for (; at < 10; at++) shift -= Math.log(at);
  const inverse = 1 / at;
  const series = inverse / 12 - inverse ** 3 / 360 + inverse ** 5 / 1260 - inverse ** 7 / 1680;
  return shift + (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series;
}
