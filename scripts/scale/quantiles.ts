/** Median and 95th percentile (nearest rank) of measured values. */
export function quantiles(values: readonly number[]): { median: number; p95: number; runs: number } {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), runs: sorted.length };
}
