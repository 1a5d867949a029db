import { BUCKETS, reasonFeatures } from './reason-features';
import { type ReasonModel, scoreOf, sigmoid } from './reason-model';

/** A conversation's words and the reasons that an agent chose for it. */
export interface ReasonExample {
  text: string;
  reasons: readonly string[];
}

const PASSES = 4;
/** One choice moves a conversation like it over the line and hardly touches others. */
const RATE = 1.5;
const UNKNOWN_BIAS = -3;

/**
 * The model with what agents chose on this computer, the shipped one untouched. Reasons that only the team has come in as new rows. The same
 * examples give the same model, so a choice that is taken back is unlearned by leaving it out.
 */
export function learnReasons(model: ReasonModel, examples: readonly ReasonExample[]): ReasonModel {
  if (!examples.length) return model;
  const reasons = [...new Set([...model.reasons, ...examples.flatMap((one) => one.reasons)])];
  const rows = reasons.map((_, i) => Float32Array.from(model.rows[i] ?? new Float32Array(BUCKETS)));
  const biases = reasons.map((_, i) => model.biases[i] ?? UNKNOWN_BIAS);
  const seen = examples.map((one) => ({ features: reasonFeatures(one.text), reasons: one.reasons }));
  const [slope, shift] = model.calibration;
  for (let pass = 0; pass < PASSES; pass++)
    for (const { features, reasons: chosen } of seen)
      rows.forEach((row, i) => {
        const chance = sigmoid(slope * scoreOf(row, biases[i]!, features) + shift);
        const error = (chosen.includes(reasons[i]!) ? 1 : 0) - chance;
        // What is right already teaches nothing: else every choice would wear the rest away.
        if (Math.abs(error) < 0.3) return;
        for (const bucket of features.buckets) row[bucket]! += RATE * error * features.weight;
      });
  return { ...model, reasons, rows, biases };
}
