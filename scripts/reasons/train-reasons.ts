import { BUCKETS, reasonFeatures, type ReasonFeatures } from '../../lib/understanding/reason/reason-features';
import {
  type PackedReasons,
  reasonChances,
  scoreOf,
  sigmoid,
  unpackReasons,
} from '../../lib/understanding/reason/reason-model';
import { type FittedRow, fitRow, packRows, rounded } from './fit-row';
import type { LabelledLine } from './labelled-lines';

const EPOCHS = 40;
const [LEAST_SURE, MOST_SURE] = [0.5, 0.9];
const WANTED = 0.86;

interface Example {
  features: ReasonFeatures;
  reason: string;
}

/** One-against-all logistic regression over hashed features: the same lines give the same bits. */
export function trainReasons(language: string, lines: readonly LabelledLine[]): PackedReasons {
  const examples = lines.map(({ text, reason }) => ({ features: reasonFeatures(text), reason, text }));
  // Our own trades set it: banking has so many lines, and so alike, that it would speak for all.
  const tune = examples.filter(
    (_, i) => lines[i]!.part === 'tune' && !['banking', 'hotels'].includes(lines[i]!.domain),
  );
  const fit = examples.filter((one, i) => lines[i]!.part !== 'test' && !tune.includes(one));
  const reasons = [...new Set(lines.map(({ reason }) => reason))].filter((reason) => reason !== 'none').sort();
  const first = pack(
    language,
    reasons,
    reasons.map((reason) => fitReason(reason, fit)),
    { calibration: [1, 0], sure: 0.5 },
  );
  const calibration = calibrate(first, tune);
  const sure = sureFrom({ ...first, calibration }, tune);
  // The lines that set the calibration teach as well once it stands.
  return pack(
    language,
    reasons,
    reasons.map((reason) => fitReason(reason, [...fit, ...tune])),
    { calibration, sure },
  );
}

function fitReason(reason: string, examples: readonly Example[]): FittedRow {
  return fitRow(
    `reason ${reason}`,
    examples.map(({ features, reason: gold }) => ({ features, positive: gold === reason })),
    BUCKETS,
    EPOCHS,
  );
}

/** Slope and shift by gradient descent on the log loss of all pairs of line and reason. */
function calibrate(packed: PackedReasons, tune: readonly Example[]): [number, number] {
  const model = unpackReasons(packed);
  const pairs = tune.flatMap(({ features, reason }) =>
    model.rows.map(
      (row, i) => [scoreOf(row, model.biases[i]!, features), model.reasons[i] === reason ? 1 : 0] as const,
    ),
  );
  let [slope, shift] = [1, 0];
  for (let step = 0; step < 400; step++) {
    let [down, across] = [0, 0];
    for (const [score, gold] of pairs) {
      const error = sigmoid(slope * score + shift) - gold;
      down += error * score;
      across += error;
    }
    slope -= (2 * down) / pairs.length;
    shift -= (2 * across) / pairs.length;
  }
  return [rounded(slope), rounded(shift)];
}

/** The lowest chance from which on six of seven reasons said are right; a line that gives none counts where one is said. */
function sureFrom(packed: PackedReasons, tune: readonly Example[]): number {
  const model = unpackReasons(packed);
  const said = tune.map(({ features, reason }) => {
    const chances = reasonChances(model, features);
    const chance = Math.max(...chances);
    return { chance, right: model.reasons[chances.indexOf(chance)] === reason };
  });
  for (let sure = LEAST_SURE; sure < MOST_SURE; sure += 0.02) {
    const above = said.filter(({ chance }) => chance >= sure);
    if (above.length && above.filter(({ right }) => right).length / above.length >= WANTED) return rounded(sure);
  }
  return MOST_SURE;
}

function pack(
  language: string,
  reasons: string[],
  fitted: readonly FittedRow[],
  set: Pick<PackedReasons, 'calibration' | 'sure'>,
): PackedReasons {
  const { scales, packed } = packRows(fitted, BUCKETS);
  const biases = fitted.map(({ bias }) => rounded(bias));
  return { language, reasons, scales, biases, ...set, packed };
}
