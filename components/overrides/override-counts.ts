import type { OverrideRecord } from '../../lib/db/records';

/** How often a check, or one rule of it, was overridden, and how often the agent said that the check was wrong. */
export interface OverrideCount {
  kind: OverrideRecord['kind'];
  rule?: string;
  times: number;
  saidWrong: number;
}

/** Counted by check and rule, the most overridden first. */
export function overrideCounts(overrides: readonly OverrideRecord[]): OverrideCount[] {
  const counts = new Map<string, OverrideCount>();
  for (const { kind, rule, why } of overrides) {
    const key = `${kind}/${rule ?? ''}`;
    const { times = 0, saidWrong = 0 } = counts.get(key) ?? {};
    counts.set(key, { kind, rule, times: times + 1, saidWrong: saidWrong + Number(why === 'check-wrong') });
  }
  return [...counts.values()].toSorted((one, other) => other.times - one.times);
}
