import type { FeatureTable, PackedTable } from '../../lib/understanding/spans/feature-table';

/** The `most` rows that weigh most, a byte a weight. */
export function packTable({ columns, biases, hashes, weights }: FeatureTable, most: number): PackedTable {
  const sizes = [...hashes].map((_, row) => sizeOf(weights.subarray(row * columns, (row + 1) * columns)));
  const kept = [...hashes.keys()]
    .toSorted((one, other) => sizes[other]! - sizes[one]! || one - other)
    .slice(0, most)
    .sort((one, other) => one - other);
  const scales = Array.from({ length: columns }, (_, k) => scaleOf(kept.map((row) => weights[row * columns + k]!)));
  const names = Buffer.alloc(kept.length * 3);
  const bytes = Buffer.alloc(kept.length * columns);
  kept.forEach((row, at) => {
    names.writeUIntBE(hashes[row]!, at * 3, 3);
    for (let k = 0; k < columns; k++)
      bytes[at * columns + k] = Math.round(weights[row * columns + k]! / scales[k]!) + 128;
  });
  return {
    columns,
    scales,
    biases: biases.map(rounded),
    hashes: names.toString('base64'),
    weights: bytes.toString('base64'),
  };
}

function sizeOf(row: Float32Array): number {
  return row.reduce((sum, weight) => sum + weight * weight, 0);
}

function scaleOf(column: readonly number[]): number {
  const largest = column.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return Math.max(1e-6, Math.round((largest / 127) * 1e6 + 0.5) / 1e6);
}

export function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
