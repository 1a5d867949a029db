import type { EffortScore, Rater } from '../domain/effort';

declare const raterOf: unique symbol;

/** Scores of one kind of rater. The brand keeps the two kinds apart: no list of both can be given to an average. */
export type ScoresBy<R extends Rater> = readonly (EffortScore & { rater: R })[] & { readonly [raterOf]: R };

/** The scores of one rater that stand. */
export function scoresBy<R extends Rater>(rater: R, scores: readonly EffortScore[]): ScoresBy<R> {
  return scores.filter((score) => score.rater === rater && !score.undoneAt) as unknown as ScoresBy<R>;
}

/** A mean with its number of scores, over one rater and one scale; `undefined` when there are none or scales differ. */
export function meanEffort<R extends Rater>(scores: ScoresBy<R>): { mean: number; n: number } | undefined {
  const [first] = scores;
  if (!first || scores.some((one) => one.scale.version !== first.scale.version || one.scale.max !== first.scale.max))
    return undefined;
  return { mean: scores.reduce((sum, one) => sum + one.score, 0) / scores.length, n: scores.length };
}
