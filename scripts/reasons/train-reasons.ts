import { BUCKETS, reasonFeatures, type ReasonFeatures } from '../../lib/understanding/reason/reason-features';
import {
  type PackedReasons,
  reasonChances,
  scoreOf,
  sigmoid,
  unpackReasons,
} from '../../lib/understanding/reason/reason-model';
import { seeded } from '../../lib/reply/write/seeded';
import type { LabelledLine } from './labelled-lines';

const EPOCHS = 40;
const RATE = 0.6;
/** Weight decay: what a single line taught fades unless others agree. */
const DECAY = 2e-5;
const [LEAST_SURE, MOST_SURE] = [0.5, 0.9];
const WANTED = 0.86;

interface Example {
  features: ReasonFeatures;
  reason: string;
}

/**
 * One-against-all logistic regression by AdaGrad (Duchi, Hazan, Singer, 2011) over hashed features. The order is seeded and nothing else is
 * random, so that the same lines give the same bits.
 */
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

function fitReason(reason: string, examples: readonly Example[]): { row: Float64Array; bias: number } {
  const row = new Float64Array(BUCKETS);
  const squares = new Float64Array(BUCKETS).fill(1e-3);
  const positive = examples.filter((one) => one.reason === reason).length;
  // The few lines of a reason weigh against the many of all others.
  const boost = Math.min(8, Math.sqrt(examples.length / Math.max(1, positive)));
  let bias = -2;
  let biasSquares = 1;
  const random = seeded(1, `reason ${reason}`);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const { features, reason: gold } = examples[i]!;
      const { buckets, weight } = features;
      let score = bias;
      for (const bucket of buckets) score += row[bucket]! * weight;
      const error = (sigmoid(score) - (gold === reason ? 1 : 0)) * (gold === reason ? boost : 1);
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

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [order[i], order[k]] = [order[k]!, order[i]!];
  }
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
  return [round(slope), round(shift)];
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
    if (above.length && above.filter(({ right }) => right).length / above.length >= WANTED) return round(sure);
  }
  return MOST_SURE;
}

function pack(
  language: string,
  reasons: string[],
  fitted: { row: Float64Array; bias: number }[],
  set: Pick<PackedReasons, 'calibration' | 'sure'>,
): PackedReasons {
  const bytes = new Uint8Array((reasons.length * BUCKETS) / 2);
  const scales = fitted.map(({ row }, reason) => {
    // The few largest weights are cut, so that the many small ones keep their differences.
    const sizes = row.map(Math.abs).sort();
    const scale = round(Math.max(1e-4, sizes[Math.floor(BUCKETS * 0.998)]! / 7));
    row.forEach((weight, at) => {
      const level = Math.max(-8, Math.min(7, Math.round(weight / scale))) + 8;
      bytes[(reason * BUCKETS + at) >> 1]! |= at % 2 ? level : level << 4;
    });
    return scale;
  });
  const biases = fitted.map(({ bias }) => round(bias));
  return { language, reasons, scales, biases, ...set, packed: Buffer.from(bytes).toString('base64') };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
