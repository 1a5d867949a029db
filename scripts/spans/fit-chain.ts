import { seeded } from '../../lib/reply/write/seeded';
import { chanceAt, runChain } from '../../lib/understanding/spans/chain';
import { type FeatureTable, rowOf, tableOf } from '../../lib/understanding/spans/feature-table';
import {
  addStates,
  type ChainKinds,
  powersOf,
  type SpanChain,
  statesOf,
} from '../../lib/understanding/spans/span-chain';
import type { SpanFeatures } from '../../lib/understanding/spans/span-features';
import type { Writer } from '../../lib/understanding/ledger/mode-of';
import { shuffle } from '../shuffle';

/** A message to learn from: features, and the state of each token. */
export interface ChainExample {
  features: SpanFeatures;
  writer: Writer;
  gold: Uint8Array;
  dialogue: string;
}

export interface ChainFit {
  epochs: number;
  rate: number;
  /** What few messages taught fades. */
  decay: number;
  /** The share of a token's features that are left out each time it is seen, so that none is leant on alone. */
  drop: number;
  /** Features of fewer conversations are no features. */
  least: number;
}

export const FIT: ChainFit = { epochs: 8, rate: 0.1, decay: 2e-4, drop: 0.4, least: 3 };

/**
 * The weights of a chain by AdaGrad (Duchi, Hazan, Singer, 2011) on the likelihood of whole messages. Order and what is left out are
 * seeded, so that the same messages give the same bits.
 */
export function fitChain<K extends string>(
  of: ChainKinds<K>,
  examples: readonly ChainExample[],
  fit: ChainFit = FIT,
): SpanChain<K> {
  const count = of.kinds.length;
  const columns = count * 2;
  const hashes = featuresOf(examples, fit.least);
  const table = tableOf(
    hashes,
    new Float32Array(hashes.length * columns),
    columns,
    Array.from({ length: columns }, () => 0),
  );
  const read = examples.filter(({ writer }) => of.by[writer].length).map((one) => rowsOf(one, table));
  const weights = new Float64Array(hashes.length * columns);
  const squares = new Float64Array(hashes.length * columns).fill(1);
  const all = columns + 1;
  const moves = new Float64Array(all * all);
  const moveSquares = new Float64Array(all * all).fill(1);
  // What the last messages taught would stand out, so the later rounds are taken together (Polyak and Juditsky, 1992).
  const sums = new Float64Array(weights.length);
  const moveSums = new Float64Array(moves.length);
  let taken = 0;
  const random = seeded(1, `chain ${of.kinds.join(' ')}`);
  const order = read.map((_, i) => i);
  for (let epoch = 0; epoch < fit.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) learn(read[i]!);
    if (epoch < fit.epochs / 2) continue;
    for (let at = 0; at < sums.length; at++) sums[at]! += weights[at]!;
    for (let at = 0; at < moves.length; at++) moveSums[at]! += moves[at]!;
    taken++;
  }
  const mean = (sum: number) => sum / taken;
  return { of, moves: moveSums.map(mean), table: { ...table, weights: Float32Array.from(sums, mean) } };

  function learn({ writer, own, shared, sentences, gold }: Rows): void {
    const { whole, first } = statesOf(of, writer);
    const states = whole.length;
    const kept = (rows: Int32Array) => rows.filter(() => random() >= fit.drop);
    const here = own.map(kept);
    const around = shared.map(kept);
    const lift = 1 / (1 - fit.drop);
    const bySentence = around.map((rows) => sumOf(rows, new Float64Array(columns), lift));
    const scores = new Float64Array(gold.length * states);
    here.forEach((rows, t) => {
      addStates(sumOf(rows, bySentence[sentences[t]!]!.slice(), lift), whole, count, scores, t * states);
    });
    const lattice = runChain(scores, powersOf({ of, moves }, whole), first);
    const errors = around.map(() => new Float64Array(columns));
    here.forEach((rows, t) => {
      const error = new Float64Array(columns);
      for (let k = 1; k < states; k++) {
        const off = chanceAt(lattice, t, k) - (gold[t] === k ? 1 : 0);
        const kind = (whole[k]! - 1) >> 1;
        error[kind]! += off;
        if (whole[k]! % 2 === 1) error[count + kind]! += off;
      }
      step(rows, error, lift);
      const shares = errors[sentences[t]!]!;
      for (let k = 0; k < columns; k++) shares[k]! += error[k]!;
    });
    around.forEach((rows, s) => step(rows, errors[s]!, lift));
    learnMoves(lattice, whole, gold);
  }

  function sumOf(rows: Int32Array, sums: Float64Array, lift: number): Float64Array {
    for (const row of rows) for (let k = 0, at = row * columns; k < columns; k++, at++) sums[k]! += weights[at]! * lift;
    return sums;
  }

  function step(rows: Int32Array, error: Float64Array, lift: number): void {
    for (let k = 0; k < columns; k++) {
      if (Math.abs(error[k]!) < 1e-3) continue;
      for (const row of rows) {
        const at = row * columns + k;
        const gradient = error[k]! * lift + fit.decay * weights[at]!;
        squares[at]! += gradient * gradient;
        weights[at]! -= (fit.rate * gradient) / Math.sqrt(squares[at]!);
      }
    }
  }

  function learnMoves(
    { ahead, behind, emits, scales, moves: powers, states }: ReturnType<typeof runChain>,
    whole: readonly number[],
    gold: Uint8Array,
  ): void {
    const error = new Float64Array(states * states);
    for (let t = 1; t < gold.length; t++) {
      error[gold[t - 1]! * states + gold[t]!]! -= 1;
      for (let from = 0; from < states; from++)
        for (let to = 0; to < states; to++)
          error[from * states + to]! +=
            (ahead[(t - 1) * states + from]! *
              powers[from * states + to]! *
              emits[t * states + to]! *
              behind[t * states + to]!) /
            scales[t]!;
    }
    for (let from = 0; from < states; from++)
      for (let to = 0; to < states; to++) {
        const at = whole[from]! * all + whole[to]!;
        const gradient = error[from * states + to]!;
        moveSquares[at]! += gradient * gradient;
        moves[at]! -= (fit.rate * gradient) / Math.sqrt(moveSquares[at]!);
      }
  }
}

interface Rows {
  writer: Writer;
  own: Int32Array[];
  shared: Int32Array[];
  sentences: number[];
  gold: Uint8Array;
}

function rowsOf({ features, writer, gold }: ChainExample, table: FeatureTable): Rows {
  const rows = (hashes: readonly number[]) =>
    Int32Array.from(hashes.map((hash) => rowOf(table, hash)).filter((row) => row >= 0));
  return {
    writer,
    own: features.own.map(rows),
    shared: features.shared.map(rows),
    sentences: features.tokens.map(({ sentence }) => sentence),
    gold,
  };
}

/** The features that at least so many conversations have, in an order that does not hang on theirs. */
function featuresOf(examples: readonly ChainExample[], least: number): Int32Array {
  const counts = new Map<number, number>();
  for (const own of Map.groupBy(examples, ({ dialogue }) => dialogue).values()) {
    const here = new Set(own.flatMap(({ features: { own, shared } }) => [...own, ...shared].flat()));
    for (const hash of here) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return Int32Array.from([...counts].filter(([, count]) => count >= least).map(([hash]) => hash)).sort();
}
