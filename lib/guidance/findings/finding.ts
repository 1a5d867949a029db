import type { GuidancePath } from '../parse-guidance';

/**
 * Something in a sound document that will not do what the lead means. `problem` is a locale key under `guidance.problem.`, `at` the field to mend,
 * `rules` the names it is about. `weight`: `mend` contradicts itself or exceeds a limit, `look` may be meant.
 */
export interface GuidanceFinding {
  problem: string;
  at: GuidancePath;
  rules: string[];
  weight: 'mend' | 'look';
}

/** Makes a finding of a section's entry. */
export function mend(problem: string, at: GuidancePath, ...rules: string[]): GuidanceFinding {
  return { problem, at, rules, weight: 'mend' };
}

/** Makes a finding that may be meant as it is. */
export function look(problem: string, at: GuidancePath, ...rules: string[]): GuidanceFinding {
  return { problem, at, rules, weight: 'look' };
}
