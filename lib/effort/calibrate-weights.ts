import { DEFAULT_WEIGHTS, strengthOf, type EffortWeights } from '../domain/effort-weights';
import type { EffortSignalKind } from '../domain/reading';

/** A conversation's signs of effort with what the customer said of it on CES 2.0 (1 hard, 7 easy). Estimates do not count here. */
export interface Calibrator {
  signals: Partial<Record<EffortSignalKind, number>>;
  score: number;
}

/** Fewer scores than this would fit chance. */
export const ENOUGH_TO_CALIBRATE = 150;
/** So many full-strength sightings of a sign is the shipped weight worth: it is left as far as more of this team's scores say so. */
const PRIOR = 4;

/**
 * Weights that fit what this team's customers said, each 0 or more and together 100 (as `DEFAULT_WEIGHTS`), or `undefined` for too few
 * scores or none that differ. Least squares pulled towards the shipped weights (ridge; A. E. Hoerl, R. W. Kennard, Technometrics 12, 1970), by
 * coordinate descent with a floor at zero.
 */
export function calibrateWeights(told: readonly Calibrator[]): EffortWeights | undefined {
  const usable = told.filter(({ score }) => score >= 1 && score <= 7);
  if (usable.length < ENOUGH_TO_CALIBRATE || new Set(usable.map((one) => one.score)).size < 3) return undefined;
  const kinds = Object.keys(DEFAULT_WEIGHTS) as EffortSignalKind[];
  const rows = usable.map(({ signals }) => kinds.map((kind) => strengthOf(kind, signals[kind] ?? 0)));
  const hardship = usable.map(({ score }) => ((7 - score) / 6) * 100);
  const fitted = descend(
    rows,
    hardship,
    kinds.map((kind) => DEFAULT_WEIGHTS[kind]),
  );
  const sum = fitted.reduce((total, one) => total + one, 0);
  if (sum === 0) return undefined;
  return Object.fromEntries(kinds.map((kind, i) => [kind, (fitted[i]! / sum) * 100])) as EffortWeights;
}

function descend(rows: readonly number[][], wanted: readonly number[], prior: readonly number[]): number[] {
  const weights = [...prior];
  // How low effort is where there is no sign at all is the team's own, and no sign's doing.
  const rest = wanted.map((one, i) => one - dot(rows[i]!, weights));
  for (let round = 0; round < 200; round++) {
    const shift = rest.reduce((sum, one) => sum + one, 0) / rest.length;
    for (let i = 0; i < rest.length; i++) rest[i]! -= shift;
    for (let k = 0; k < weights.length; k++) {
      let [cross, square] = [0, 0];
      rows.forEach((row, i) => {
        cross += row[k]! * (rest[i]! + row[k]! * weights[k]!);
        square += row[k]! * row[k]!;
      });
      const next = Math.max(0, (cross + PRIOR * prior[k]!) / (square + PRIOR));
      rows.forEach((row, i) => (rest[i]! -= row[k]! * (next - weights[k]!)));
      weights[k] = next;
    }
  }
  return weights;
}

function dot(row: readonly number[], weights: readonly number[]): number {
  return row.reduce((sum, one, i) => sum + one * weights[i]!, 0);
}
