import type { EffortScale, EffortScore, Rater } from '../domain/effort';

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

/** Scores newest first with the mean of each kind of rater on one measure; `others` were given on another scale and are in no mean here. */
export interface ScoreList {
  list: readonly EffortScore[];
  measure: EffortScale['version'];
  means: Record<Rater, { mean: number; n: number } | undefined>;
  others: number;
}

export function scoreList(list: readonly EffortScore[], measure: EffortScale['version']): ScoreList {
  const own = list.filter((one) => one.scale.version === measure);
  return {
    list,
    measure,
    means: {
      customer: meanEffort(scoresBy('customer', own)),
      'agent-estimate': meanEffort(scoresBy('agent-estimate', own)),
    },
    others: list.length - own.length,
  };
}
