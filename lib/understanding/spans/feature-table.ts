import { hashOfBoth } from '../language/hashed';

/** Weights of named features as they ship, base64: three bytes of each feature's hash, then a byte a weight, those of a feature together. */
export interface PackedTable {
  columns: number;
  /** One a column. */
  scales: readonly number[];
  biases: readonly number[];
  hashes: string;
  weights: string;
}

/** Weights ready to score with. What is in no list weighs nothing, so that words never seen say nothing. */
export interface FeatureTable {
  columns: number;
  biases: readonly number[];
  /** Which row a hash has, -1 for none: open addressing, a power of two of places. */
  places: Int32Array;
  hashes: Int32Array;
  weights: Float32Array;
}

const MIDDLE = 128;
const SPREAD = 0x2c1b3c6d;

/** The part of a hash that is kept: 24 bits. */
export function shortHash(hash: number): number {
  return hash >>> 8;
}

export function unpackTable({ columns, scales, biases, hashes, weights }: PackedTable): FeatureTable {
  const [names, bytes] = [atob(hashes), atob(weights)];
  const rows = names.length / 3;
  const read = new Int32Array(rows);
  for (let row = 0; row < rows; row++)
    read[row] =
      (names.charCodeAt(row * 3) << 16) | (names.charCodeAt(row * 3 + 1) << 8) | names.charCodeAt(row * 3 + 2);
  const values = new Float32Array(rows * columns);
  for (let at = 0; at < values.length; at++) values[at] = (bytes.charCodeAt(at) - MIDDLE) * scales[at % columns]!;
  return tableOf(read, values, columns, biases);
}

/** A table over rows in the order of `hashes`, each once. */
export function tableOf(
  hashes: Int32Array,
  weights: Float32Array,
  columns: number,
  biases: readonly number[],
): FeatureTable {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const places = new Int32Array(size).fill(-1);
  hashes.forEach((hash, row) => {
    let at = placeOf(hash, size);
    while (places[at] !== -1) at = (at + 1) & (size - 1);
    places[at] = row;
  });
  return { columns, biases, places, hashes, weights };
}

/** The row of a short hash; -1 where there is none. */
export function rowOf({ places, hashes }: FeatureTable, hash: number): number {
  const size = places.length;
  for (let at = placeOf(hash, size); places[at] !== -1; at = (at + 1) & (size - 1))
    if (hashes[places[at]!] === hash) return places[at]!;
  return -1;
}

/** Adds the weights of features to `scores`, one a column. */
export function addScores(table: FeatureTable, features: ArrayLike<number>, scores: Float64Array, from = 0): void {
  const { columns, weights } = table;
  for (let i = 0; i < features.length; i++) {
    const row = rowOf(table, features[i]!);
    if (row < 0) continue;
    for (let k = 0, at = row * columns; k < columns; k++, at++) scores[from + k]! += weights[at]!;
  }
}

function placeOf(hash: number, size: number): number {
  const mixed = hashOfBoth(hash, SPREAD);
  return (mixed ^ (mixed >>> 15)) & (size - 1);
}
