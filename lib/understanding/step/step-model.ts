import { BUCKETS, type StepFeatures } from './step-features';

/** What a sentence tells: a step done against the trouble, one told to do, one refused, only what came of one, or nothing of these. */
export const DEEDS = ['none', 'did', 'told', 'wont', 'bare'] as const;
export type Deed = (typeof DEEDS)[number];
/** What came of a step, where one was done. */
export const RESULTS = ['unsaid', 'failed', 'briefly', 'partly', 'solved'] as const;
export type Result = (typeof RESULTS)[number];
/** Weights of a bucket: one a deed, then one a result. */
export const WIDTH = DEEDS.length + RESULTS.length;

/** Weights as they ship: a byte each, base64, those of a bucket together; `scales` and `biases` one a deed and result. */
export interface PackedSteps {
  scales: readonly number[];
  biases: readonly number[];
  packed: string;
}

/** The weights ready to score with, those of a bucket together. */
export interface StepModel {
  weights: Float32Array;
  biases: readonly number[];
}

/** Chances of one sentence; deeds sum to one, results sum to one. */
export interface Judged {
  deeds: Record<Deed, number>;
  results: Record<Result, number>;
}

const MIDDLE = 128;

export function unpackSteps({ scales, biases, packed }: PackedSteps): StepModel {
  const bytes = atob(packed);
  const weights = new Float32Array(BUCKETS * WIDTH);
  for (let at = 0; at < weights.length; at++) weights[at] = (bytes.charCodeAt(at) - MIDDLE) * scales[at % WIDTH]!;
  return { weights, biases };
}

/** What a sentence most likely tells, by the shipped weights. */
export function judge({ weights, biases }: StepModel, { buckets, values }: StepFeatures): Judged {
  const scores = Float64Array.from(biases);
  for (let i = 0; i < buckets.length; i++) {
    const value = values[i]!;
    for (let k = 0, at = buckets[i]! * WIDTH; k < WIDTH; k++, at++) scores[k]! += weights[at]! * value;
  }
  const deeds = softmax(scores.subarray(0, DEEDS.length));
  const results = softmax(scores.subarray(DEEDS.length));
  return {
    deeds: Object.fromEntries(DEEDS.map((deed, k) => [deed, deeds[k]!])) as Judged['deeds'],
    results: Object.fromEntries(RESULTS.map((result, k) => [result, results[k]!])) as Judged['results'],
  };
}

/** Scores as chances that sum to one. */
export function softmax(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}
