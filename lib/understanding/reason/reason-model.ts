import { unpackRows } from '../language/packed-rows';
import { BUCKETS, type ReasonFeatures } from './reason-features';

/** Weights as they ship: four bits each, two in a byte, base64; `scales` and `biases` one a reason. */
export interface PackedReasons {
  language: string;
  reasons: readonly string[];
  scales: readonly number[];
  biases: readonly number[];
  /** Slope and shift that turn a score into a probability, set on lines kept out of the training (Platt, 1999). */
  calibration: readonly [slope: number, shift: number];
  /** From this chance on a reason is said: of those said on the lines kept out, six of seven were right. */
  sure: number;
  packed: string;
}

/** One weight row a reason, ready to score with. */
export interface ReasonModel {
  language: string;
  reasons: string[];
  rows: Float32Array[];
  biases: number[];
  calibration: readonly [slope: number, shift: number];
  sure: number;
}

export function unpackReasons(packed: PackedReasons): ReasonModel {
  const { language, calibration, sure } = packed;
  const rows = unpackRows(packed.packed, packed.scales, BUCKETS);
  return { language, calibration, sure, rows, reasons: [...packed.reasons], biases: [...packed.biases] };
}

/** Probability of each of the model's reasons, in its order; they are independent, a text may have several. */
export function reasonChances(model: ReasonModel, features: ReasonFeatures): number[] {
  const [slope, shift] = model.calibration;
  return model.rows.map((row, reason) => sigmoid(slope * scoreOf(row, model.biases[reason]!, features) + shift));
}

export function scoreOf(row: Float32Array, bias: number, { buckets, weight }: ReasonFeatures): number {
  let sum = 0;
  for (const bucket of buckets) sum += row[bucket]!;
  return sum * weight + bias;
}

export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
