/**
 * Normal quantile by Acklam's rational approximation (relative error below 1.2e-9).
 * P. J. Acklam, An algorithm for computing the inverse normal cumulative distribution function (2003).
 */
export function normalQuantile(p: number): number {
  if (p <= 0 || p >= 1) return p <= 0 ? -Infinity : Infinity;
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return polynomial(C, q) / (polynomial(D, q) * q + 1);
  }
  const q = p - 0.5;
  return (polynomial(A, q * q) * q) / (polynomial(B, q * q) * q * q + 1);
}

const A = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
];
const B = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572];
const C = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const D = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416];

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, one) => sum * x + one, 0);
}

/**
 * Student's t quantile for the upper half: secant steps on the distribution's own tail from the normal quantile's expansion (Abramowitz and
 * Stegun 26.7.5), or bisection where there are so few degrees of freedom that the expansion is no start.
 */
export function studentQuantile(p: number, degrees: number): number {
  if (!Number.isFinite(degrees) || degrees > 1e6) return normalQuantile(p);
  const known = found.get(degrees);
  if (known?.p === p) return known.value;
  const value = degrees < 4 ? bisected(p, degrees) : stepped(p, degrees);
  if (found.size >= MOST_KEPT) found.clear();
  found.set(degrees, { p, value });
  return value;
}

// Figures ask for the same level over and over, and a filter asks for much of what the former one did.
const found = new Map<number, { p: number; value: number }>();
const MOST_KEPT = 5000;

function stepped(p: number, degrees: number): number {
  const z = normalQuantile(p);
  const missed = (t: number) => 1 - p - studentTail(t, degrees);
  let [former, t] = [z, z + (z ** 3 + z) / (4 * degrees) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2)];
  let [before, now] = [missed(former), missed(t)];
  for (let step = 0; step < 30 && now !== before && Math.abs(t - former) > 1e-12 * Math.abs(t); step++) {
    [former, before, t] = [t, now, t - (now * (t - former)) / (now - before)];
    now = missed(t);
  }
  return t;
}

function bisected(p: number, degrees: number): number {
  let [low, high] = [0, 1e4];
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (1 - studentTail(middle, degrees) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Probability that a t variable exceeds `t` (one side). Abramowitz and Stegun 26.7.1, by the incomplete beta function. */
export function studentTail(t: number, degrees: number): number {
  const tail = incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  return t >= 0 ? tail : 1 - tail;
}

/** Probability that a chi-squared variable exceeds `x`, by Wilson and Hilferty's cube root (1931); good to about 1e-3 from 3 degrees on. */
export function chiSquaredTail(x: number, degrees: number): number {
  if (x <= 0 || degrees < 1) return 1;
  const spread = 2 / (9 * degrees);
  const z = (Math.cbrt(x / degrees) - (1 - spread)) / Math.sqrt(spread);
  return studentTail(z, 1e7);
}

/** Regularised incomplete beta function by Lentz's continued fraction. Numerical Recipes, 3rd edition, section 6.4. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const guarded = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / guarded(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const term of [even, odd]) {
      d = 1 / guarded(1 + term * d);
      c = guarded(1 + term / c);
      result *= d * c;
    }
    if (Math.abs(d * c - 1) < 1e-14) break;
  }
  return result;
}

/** Lanczos's approximation of ln Γ, g = 7. */
function logGamma(x: number): number {
  const series = LANCZOS.reduce((sum, one, i) => sum + (i === 0 ? one : one / (x - 1 + i)), 0);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series);
}

const LANCZOS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];
