import { seeded } from '../../lib/reply/write/seeded';
import { BUCKETS } from '../../lib/understanding/step/step-features';
import { softmax } from '../../lib/understanding/step/step-model';
import { shuffle } from '../shuffle';

export interface Example {
  features: { buckets: Uint16Array; values: Float32Array };
  /** Which of the classes it is of. */
  gold: number;
  /** How much it teaches; 1 for a line written to teach. */
  taught: number;
}

/** Weights of a bucket together, one a class, and a bias a class. */
export interface Fitted {
  weights: Float64Array;
  biases: Float64Array;
}

/** How the weights are fitted. */
interface Fitting {
  buckets: number;
  epochs: number;
  rate: number;
  /** Weight decay: what a single line taught fades unless others agree. */
  decay: number;
  /** Where the sums of squares begin: the higher, the smaller the first steps. */
  start: number;
}

const OF_STEPS: Fitting = { buckets: BUCKETS, epochs: 12, rate: 0.5, decay: 3e-5, start: 1e-3 };
/** An error so small teaches nothing. */
const LEAST = 0.01;

/**
 * Softmax regression by AdaGrad (Duchi, Hazan, Singer, 2011). The order is seeded and nothing else is random, so that the same lines give the
 * same bits.
 */
export function fitWeights(
  name: string,
  classes: number,
  examples: readonly Example[],
  { buckets, epochs, rate, decay, start }: Fitting = OF_STEPS,
): Fitted {
  const weights = new Float64Array(buckets * classes);
  const squares = new Float64Array(buckets * classes).fill(start);
  const biases = new Float64Array(classes);
  const biasSquares = new Float64Array(classes).fill(1);
  const order = examples.map((_, i) => i);
  const random = seeded(1, `steps ${name}`);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const { features, gold, taught } = examples[i]!;
      const errors = softmax(scoresOf({ weights, biases }, features)).map(
        (chance, k) => (chance - (k === gold ? 1 : 0)) * taught,
      );
      for (let at = 0; at < features.buckets.length; at++) {
        for (let k = 0; k < classes; k++) {
          if (Math.abs(errors[k]!) < LEAST) continue;
          const place = features.buckets[at]! * classes + k;
          const gradient = errors[k]! * features.values[at]! + decay * weights[place]!;
          squares[place]! += gradient * gradient;
          weights[place]! -= (rate * gradient) / Math.sqrt(squares[place]!);
        }
      }
      errors.forEach((error, k) => {
        biasSquares[k]! += error * error;
        biases[k]! -= (rate * error) / Math.sqrt(biasSquares[k]!);
      });
    }
  }
  return { weights, biases };
}

function scoresOf({ weights, biases }: Fitted, { buckets, values }: Example['features']): Float64Array {
  const scores = Float64Array.from(biases);
  for (let at = 0; at < buckets.length; at++)
    for (let k = 0; k < scores.length; k++) scores[k]! += weights[buckets[at]! * scores.length + k]! * values[at]!;
  return scores;
}
