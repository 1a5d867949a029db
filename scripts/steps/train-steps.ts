import { seeded } from '../../lib/reply/write/seeded';
import { packFor } from '../../lib/understanding/languages';
import { detectSteps } from '../../lib/understanding/ledger/detect-steps';
import { stepCues } from '../../lib/understanding/step/step-cues';
import { BUCKETS, stepFeatures, type StepFeatures } from '../../lib/understanding/step/step-features';
import { DEEDS, type PackedSteps, RESULTS, WIDTH } from '../../lib/understanding/step/step-model';
import { type Example, type Fitted, fitWeights } from './fit-weights';
import type { LabelledStep } from './labelled-steps';

/** How far what there is little of is lifted: 0 not at all, 1 until all teach alike. */
const LIFT = { deed: 0.2, result: 0.4 };

const JOINS = [', ', ': '];
const COMPOSED = 0.5;
const LAST_MARK = /[.!?؟…\s]+$/u;

/** A line as the model sees it in a reading. */
export function featuresOf({ text, language, writer }: LabelledStep): StepFeatures {
  const pack = packFor(language)!.ledger;
  const rules = detectSteps(text, [{ start: 0, end: text.length }], pack, writer);
  return stepFeatures(text, { language, writer }, stepCues(text, pack, rules));
}

/** The weights that the lines teach. The same lines give the same bits. */
export function trainSteps(lines: readonly LabelledStep[], features: readonly StepFeatures[]): PackedSteps {
  const all = lines.map((line, i) => ({ line, features: features[i]! }));
  const told = all.filter(({ line }) => line.deed === 'did' || line.deed === 'bare');
  const deeds = fitWeights('deeds', DEEDS.length, lifted(all, DEEDS, 'deed'));
  const results = fitWeights('results', RESULTS.length, lifted([...told, ...composed(lines)], RESULTS, 'result'));
  return pack(deeds, results);
}

/** "I changed the filter" and "no difference": a deed and what came of it, of two lines that each tell one. */
function composed(lines: readonly LabelledStep[]): Featured[] {
  const random = seeded(1, 'steps composed');
  const pick = <T>(among: readonly T[]) => among[Math.floor(random() * among.length)]!;
  return [...Map.groupBy(lines, ({ language, writer }) => `${language} ${writer}`).values()].flatMap((own) => {
    const deeds = own.filter(({ deed, result }) => deed === 'did' && result === 'unsaid');
    const came = own.filter(({ deed }) => deed === 'bare');
    if (!deeds.length) return [];
    return came.flatMap((bare) =>
      JOINS.map((join) => {
        const deed = pick(deeds);
        const text = `${deed.text.replace(LAST_MARK, '')}${join}${bare.text}`;
        const line = { ...bare, deed: deed.deed, text, taught: COMPOSED };
        return { line, features: featuresOf(line) };
      }),
    );
  });
}

interface Featured {
  line: LabelledStep;
  features: StepFeatures;
}

/** What there are few of weighs more, so that it is told at all. */
function lifted<K extends 'deed' | 'result'>(
  all: readonly Featured[],
  classes: ReadonlyArray<LabelledStep[K]>,
  key: K,
): Example[] {
  const lift = classes.map((name) => {
    const count = all.filter(({ line }) => line[key] === name).length;
    return (all.length / classes.length / Math.max(1, count)) ** LIFT[key];
  });
  return all.map(({ line, features }) => {
    const gold = classes.indexOf(line[key]);
    return { features, gold, taught: line.taught * lift[gold]! };
  });
}

function pack(deeds: Fitted, results: Fitted): PackedSteps {
  const columns = [...columnsOf(deeds), ...columnsOf(results)];
  const scales = columns.map(scaleOf);
  const bytes = new Uint8Array(BUCKETS * WIDTH);
  for (let at = 0; at < BUCKETS * WIDTH; at++) {
    const weight = columns[at % WIDTH]![Math.floor(at / WIDTH)]!;
    bytes[at] = Math.round(weight / scales[at % WIDTH]!) + 128;
  }
  const biases = [...deeds.biases, ...results.biases].map(round);
  return { scales, biases, packed: Buffer.from(bytes).toString('base64') };
}

function columnsOf({ weights, biases }: Fitted): Float64Array[] {
  const classes = biases.length;
  return [...biases].map((_, k) =>
    Float64Array.from({ length: BUCKETS }, (_, bucket) => weights[bucket * classes + k]!),
  );
}

function scaleOf(column: Float64Array): number {
  const largest = column.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return Math.max(1e-6, Math.round((largest / 127) * 1e6) / 1e6);
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
