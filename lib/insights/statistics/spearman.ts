/** Ranks from 1, ties sharing the mean of their places. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranked: number[] = [];
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1]!] === values[order[from]!]) to++;
    for (let k = from; k <= to; k++) ranked[order[k]!] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranked;
}

/**
 * Rank correlation of paired values, ties included; `undefined` for fewer than two pairs or when one side never changes.
 * C. Spearman, The proof and measurement of association between two things, Am. J. Psychol. 15 (1904).
 */
export function spearman(xs: readonly number[], ys: readonly number[]): number | undefined {
  if (xs.length < 2 || xs.length !== ys.length) return undefined;
  const [a, b] = [ranks(xs), ranks(ys)];
  const middle = (xs.length + 1) / 2;
  let [both, ofA, ofB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    both += (a[i]! - middle) * (b[i]! - middle);
    ofA += (a[i]! - middle) ** 2;
    ofB += (b[i]! - middle) ** 2;
  }
  return ofA && ofB ? both / Math.sqrt(ofA * ofB) : undefined;
}
