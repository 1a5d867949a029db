import { FEELINGS } from '../../domain/reading';
import { bucketIn } from '../language/hashed';
import { softmax } from '../step/step-model';

/** How strongly, 0 to 3. */
export const STRENGTHS = 4;
/** Weights of a bucket: one a mood, then one a strength. */
export const MOOD_WIDTH = FEELINGS.length + STRENGTHS;

// Cues are few and weigh much: no word shares a bucket with one.
const CUE_BUCKETS = 2048;
const WORD_BUCKETS = 16_384;
export const MOOD_BUCKETS = CUE_BUCKETS + WORD_BUCKETS;

/** What a message is made of as the weights see it: hashes (or, where said, buckets), and the value of each. */
export interface MoodFeatures {
  hashes: readonly number[];
  values: readonly number[];
}

/** Weights as they ship: a byte each, base64, those of a bucket together; `scales` and `biases` one a mood and strength. */
export interface PackedMoods {
  scales: readonly number[];
  biases: readonly number[];
  packed: string;
}

/** The weights ready to score with, those of a bucket together. */
export interface MoodModel {
  weights: Float32Array;
  biases: readonly number[];
}

const MIDDLE = 128;

export function bucketOfCue(hash: number): number {
  return bucketIn(hash, CUE_BUCKETS);
}

export function bucketOfWord(hash: number): number {
  return CUE_BUCKETS + bucketIn(hash, WORD_BUCKETS);
}

export function unpackMoods({ scales, biases, packed }: PackedMoods): MoodModel {
  const bytes = atob(packed);
  const weights = new Float32Array(MOOD_BUCKETS * MOOD_WIDTH);
  for (let at = 0; at < weights.length; at++) weights[at] = (bytes.charCodeAt(at) - MIDDLE) * scales[at % MOOD_WIDTH]!;
  return { weights, biases };
}

/** Chances of a message: those of the moods sum to one, those of the strengths sum to one. `hashes` are buckets. */
export function moodChances(
  { weights, biases }: MoodModel,
  { hashes, values }: MoodFeatures,
): { moods: number[]; strengths: number[] } {
  const scores = Float64Array.from(biases);
  for (let i = 0; i < hashes.length; i++) {
    const value = values[i]!;
    for (let k = 0, at = hashes[i]! * MOOD_WIDTH; k < MOOD_WIDTH; k++, at++) scores[k]! += weights[at]! * value;
  }
  return {
    moods: [...softmax(scores.subarray(0, FEELINGS.length))],
    strengths: [...softmax(scores.subarray(FEELINGS.length))],
  };
}
