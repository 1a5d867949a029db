import type { Result } from '../../scripts/bench-replies';
import type { Scenario } from './scenario';

/** How the labelled feelings were read: macro F1 over the labels that occur, and the share whose intensity is at most one step off. */
export function feelingScores(
  scenarios: readonly Scenario[],
  results: readonly Result[],
): { f1: number; near: number } {
  const pairs = scenarios.flatMap(({ gold }, i) => {
    const read = results[i]?.reading.feeling;
    return gold?.feeling && read ? [{ gold: gold.feeling, read }] : [];
  });
  const labels = [...new Set(pairs.map(({ gold }) => gold.label))];
  const each = labels.map((label) => {
    const hits = pairs.filter(({ gold, read }) => gold.label === label && read.label === label).length;
    const named = pairs.filter(({ gold }) => gold.label === label).length;
    const said = pairs.filter(({ read }) => read.label === label).length;
    return (2 * hits) / (named + said);
  });
  const near = pairs.filter(({ gold, read }) => Math.abs(gold.intensity - read.intensity) <= 1).length;
  return {
    f1: each.reduce((sum, one) => sum + one, 0) / Math.max(1, each.length),
    near: near / Math.max(1, pairs.length),
  };
}
