/**
 * Which of several tests hold when at most the share `rate` of those that hold may be chance, each with its adjusted p.
 * Y. Benjamini and Y. Hochberg, Controlling the false discovery rate, J. R. Statist. Soc. B 57 (1995).
 */
export function benjaminiHochberg(ps: readonly number[], rate: number): Array<{ adjusted: number; holds: boolean }> {
  const order = ps.map((_, i) => i).sort((a, b) => ps[b]! - ps[a]!);
  const adjusted: number[] = [];
  let lowest = 1;
  order.forEach((i, rank) => {
    lowest = Math.min(lowest, (ps[i]! * ps.length) / (ps.length - rank));
    adjusted[i] = lowest;
  });
  return adjusted.map((one) => ({ adjusted: one, holds: one <= rate }));
}
