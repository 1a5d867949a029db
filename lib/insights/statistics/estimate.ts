/** A figure with what it rests on: the value, its 95 % interval and how many observations it was made of. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
  n: number;
}

/** How often an interval of ours holds the truth. */
export const LEVEL = 0.95;

/** Whether a difference is clear: its interval lies on one side of zero. */
export function isClear({ low, high }: Estimate): boolean {
  return low > 0 || high < 0;
}
