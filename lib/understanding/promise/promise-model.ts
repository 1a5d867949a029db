import { unpackRows } from '../language/packed-rows';
import { BUCKETS, type PromiseFeatures } from './promise-features';

/**
 * What a sentence may tell of promises: that we make one, that we say we have done what was promised, that something promised came about in the
 * customer's words, that it did not.
 */
export const JUDGEMENTS = ['promise', 'done', 'came', 'missing'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** Weights as they ship; `scales`, `biases` and `sure` one a judgement, `sure` the score from which on it is made. */
export interface PackedPromises {
  scales: readonly number[];
  biases: readonly number[];
  sure: readonly number[];
  packed: string;
}

/** The weights ready to score with, a row a judgement. */
export interface PromiseModel {
  rows: readonly Float32Array[];
  biases: readonly number[];
  sure: readonly number[];
}

export function unpackPromises({ scales, biases, sure, packed }: PackedPromises): PromiseModel {
  return { rows: unpackRows(packed, scales, BUCKETS), biases, sure };
}

/** How far a sentence stands above the line from which on the judgement is made; below it: negative. */
export function judged(model: PromiseModel, judgement: Judgement, { buckets, weight }: PromiseFeatures): number {
  const at = JUDGEMENTS.indexOf(judgement);
  const row = model.rows[at]!;
  let sum = 0;
  for (const bucket of buckets) sum += row[bucket]!;
  return sum * weight + model.biases[at]! - model.sure[at]!;
}
