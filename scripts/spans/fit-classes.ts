import { seeded } from '../../lib/reply/write/seeded';
import { type FeatureTable, rowOf, tableOf } from '../../lib/understanding/spans/feature-table';
import { softmax } from '../../lib/understanding/step/step-model';
import { shuffle } from '../shuffle';

/** A span to learn from, and which of the classes it is of. */
export interface ClassExample {
  features: readonly number[];
  gold: number;
}

const FIT = { epochs: 12, rate: 0.1, decay: 1e-3, drop: 0.4, least: 2 };

/** Softmax regression by AdaGrad, seeded like the chains. */
export function fitClasses(name: string, columns: number, examples: readonly ClassExample[]): FeatureTable {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const hash of new Set(features)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const hashes = Int32Array.from([...counts].filter(([, count]) => count >= FIT.least).map(([hash]) => hash)).sort();
  const empty = tableOf(hashes, new Float32Array(0), columns, []);
  const rows = examples.map(({ features }) =>
    [...new Set(features.map((hash) => rowOf(empty, hash)))].filter((row) => row >= 0),
  );
  const weights = new Float64Array(hashes.length * columns);
  const squares = new Float64Array(hashes.length * columns).fill(1);
  const biases = new Float64Array(columns);
  const random = seeded(1, name);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < FIT.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const seen = rows[i]!.filter(() => random() >= FIT.drop);
      const scores = Float64Array.from(biases);
      for (const row of seen)
        for (let k = 0; k < columns; k++) scores[k]! += weights[row * columns + k]! / (1 - FIT.drop);
      const errors = softmax(scores).map((chance, k) => chance - (k === examples[i]!.gold ? 1 : 0));
      errors.forEach((error, k) => {
        if (Math.abs(error) < 0.01) return;
        biases[k]! -= 0.01 * error;
        for (const row of seen) {
          const at = row * columns + k;
          const gradient = error / (1 - FIT.drop) + FIT.decay * weights[at]!;
          squares[at]! += gradient * gradient;
          weights[at]! -= (FIT.rate * gradient) / Math.sqrt(squares[at]!);
        }
      });
    }
  }
  return tableOf(hashes, Float32Array.from(weights), columns, [...biases]);
}
