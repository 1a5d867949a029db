import { seeded } from '../../lib/reply/write/seeded';
import { sigmoid } from '../../lib/understanding/reason/reason-model';
import { shuffle } from '../shuffle';

const RATE = 0.6;
/** Weight decay: what a single line taught fades unless others agree. */
const DECAY = 2e-5;

/** A line as a model sees it, and whether it is one of those that the row shall tell. */
export interface RowExample {
  features: { buckets: Uint16Array; weight: number };
  positive: boolean;
}

/** Weights that tell the positive lines from the others, one a bucket. */
export interface FittedRow {
  row: Float64Array;
  bias: number;
}

/**
 * Logistic regression by AdaGrad (Duchi, Hazan, Singer, 2011) over hashed features. The order is seeded and nothing else is random, so that
 * the same lines give the same bits.
 */
export function fitRow(seed: string, examples: readonly RowExample[], size: number, epochs: number): FittedRow {
  const row = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  const positive = examples.filter((one) => one.positive).length;
  // The few lines of a kind weigh against the many of all others.
  const boost = Math.min(8, Math.sqrt(examples.length / Math.max(1, positive)));
  let bias = -2;
  let biasSquares = 1;
  const random = seeded(1, seed);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const { features, positive: gold } = examples[i]!;
      const { buckets, weight } = features;
      let score = bias;
      for (const bucket of buckets) score += row[bucket]! * weight;
      const error = (sigmoid(score) - (gold ? 1 : 0)) * (gold ? boost : 1);
      for (const bucket of buckets) {
        const gradient = error * weight + DECAY * row[bucket]!;
        squares[bucket]! += gradient * gradient;
        row[bucket]! -= (RATE * gradient) / Math.sqrt(squares[bucket]!);
      }
      biasSquares += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquares);
    }
  }
  return { row, bias };
}

/** Rows as they ship (`unpackRows`): four bits a weight, two in a byte, base64. */
export function packRows(fitted: readonly FittedRow[], size: number): { scales: number[]; packed: string } {
  const bytes = new Uint8Array((fitted.length * size) / 2);
  const scales = fitted.map(({ row }, number) => {
    // The few largest weights are cut, so that the many small ones keep their differences.
    const sizes = row.map(Math.abs).sort();
    const scale = rounded(Math.max(1e-4, sizes[Math.floor(size * 0.998)]! / 7));
    row.forEach((weight, at) => {
      const level = Math.max(-8, Math.min(7, Math.round(weight / scale))) + 8;
      bytes[(number * size + at) >> 1]! |= at % 2 ? level : level << 4;
    });
    return scale;
  });
  return { scales, packed: Buffer.from(bytes).toString('base64') };
}

export function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
