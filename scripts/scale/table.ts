/** A line of the printed tables: a name and right-aligned cells. */
export function row(name: string, ...cells: string[]): string {
  return name.padEnd(38) + cells.map((cell) => cell.padStart(18)).join('');
}

/** Median, 95th percentile and number of runs, in whole milliseconds. */
export function spread({ median, p95, runs }: { median: number; p95: number; runs: number }): string {
  return `${median.toFixed(0)} (${p95.toFixed(0)}, ${runs})`;
}
