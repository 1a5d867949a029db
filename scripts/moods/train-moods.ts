import { FEELINGS } from '../../lib/domain/reading';
import { type MoodBefore, moodFeatures } from '../../lib/understanding/feeling/mood-features';
import {
  MOOD_BUCKETS,
  MOOD_WIDTH,
  type MoodModel,
  moodChances,
  type PackedMoods,
  STRENGTHS,
  unpackMoods,
} from '../../lib/understanding/feeling/mood-model';
import { bucketOf } from '../../lib/understanding/language/hashed';
import { type Example, type Fitted, fitWeights } from '../steps/fit-weights';
import type { LabelledMood } from './labelled-moods';

const FITTING = { buckets: MOOD_BUCKETS, epochs: 6, rate: 0.1, decay: 3e-3, start: 1e-2 };
/** How far moods that there is little of are lifted: 0 not at all, 1 until all teach alike. */
const LIFT = 0.2;
/** Scenarios and cue lists have one author: what the lists say of them says little of others. */
const OF_SCENARIOS = 0.3;
const FOLDS = 5;

/** Chances of messages by a model that never saw their conversation. */
type Chances = ReadonlyMap<LabelledMood, readonly number[]>;

/** The weights that the labelled messages teach. The same messages give the same bits. */
export function trainMoods(all: readonly LabelledMood[]): PackedMoods {
  // What was felt before is not known at work: it is read. So it is here, by weights that have not seen the conversation.
  const chances = new Map<LabelledMood, readonly number[]>();
  const none: Chances = new Map();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = unpackMoods(
      fitted(
        all.filter((one) => moodFold(one) !== fold),
        none,
      ),
    );
    const own = all.filter((one) => moodFold(one) === fold);
    for (const one of own) chances.set(one, chancesOf(model, one, none).moods);
  }
  return fitted(all, chances);
}

/** Which of five parts a message's conversation belongs to. */
export function moodFold({ conversation }: LabelledMood): number {
  return bucketOf(conversation, 1 << 16) % FOLDS;
}

function fitted(all: readonly LabelledMood[], chances: Chances): PackedMoods {
  const labelled = all.filter(({ gold }) => gold);
  const kept = severalTold(labelled);
  const examples = labelled.map((one) => ({ one, features: exampleOf(one, chances, kept) }));
  const lift = FEELINGS.map((mood) => {
    const count = labelled.filter(({ gold }) => gold!.label === mood).length;
    return (labelled.length / FEELINGS.length / Math.max(1, count)) ** LIFT;
  });
  const moods = examples.map(({ one, features }): Example => {
    const gold = FEELINGS.indexOf(one.gold!.label);
    return { features, gold, taught: lift[gold]! * weightOf(one) };
  });
  const strengths = examples.map(({ one, features }): Example => ({
    features,
    gold: one.gold!.intensity,
    taught: weightOf(one),
  }));
  return packed([
    fitWeights('moods', FEELINGS.length, moods, FITTING),
    fitWeights('strengths', STRENGTHS, strengths, FITTING),
  ]);
}

function weightOf({ whole }: LabelledMood): number {
  return whole ? 1 : OF_SCENARIOS;
}

/** Hashes of what stands in two conversations at least: what stands in one teaches that one, and may be a name. */
function severalTold(all: readonly LabelledMood[]): ReadonlySet<number> {
  const first = new Map<number, string>();
  const kept = new Set<number>();
  for (const { read, conversation } of all)
    for (const hash of read.words.hashes) {
      const before = first.get(hash);
      if (before === undefined) first.set(hash, conversation);
      else if (before !== conversation) kept.add(hash);
    }
  return kept;
}

function exampleOf(one: LabelledMood, chances: Chances, kept?: ReadonlySet<number>): Example['features'] {
  const { words } = one.read;
  const own = words.hashes
    .map((hash, i) => ({ hash, value: words.values[i]! }))
    .filter(({ hash }) => !kept || kept.has(hash));
  const read = {
    ...one.read,
    words: { hashes: own.map(({ hash }) => hash), values: own.map(({ value }) => value) },
  };
  const { hashes, values } = moodFeatures(read, beforeOf(one, chances));
  return { buckets: Uint16Array.from(hashes), values: Float32Array.from(values) };
}

function beforeOf({ before }: LabelledMood, chances: Chances): MoodBefore | undefined {
  const known = before && chances.get(before);
  return before && { cued: before.read.cued, ...(known && { chances: known }) };
}

function chancesOf(model: MoodModel, one: LabelledMood, chances: Chances) {
  const { buckets, values } = exampleOf(one, chances);
  return moodChances(model, { hashes: [...buckets], values: [...values] });
}

function packed(heads: readonly Fitted[]): PackedMoods {
  const columns = heads.flatMap(({ weights, biases }) =>
    [...biases].map((_, k) => Float64Array.from({ length: MOOD_BUCKETS }, (_, at) => weights[at * biases.length + k]!)),
  );
  const scales = columns.map((column) => {
    const largest = column.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    return Math.max(1e-6, Math.round((largest / 127) * 1e6) / 1e6);
  });
  const bytes = new Uint8Array(MOOD_BUCKETS * MOOD_WIDTH);
  for (let at = 0; at < bytes.length; at++) {
    const k = at % MOOD_WIDTH;
    bytes[at] = Math.min(255, Math.max(0, Math.round(columns[k]![Math.floor(at / MOOD_WIDTH)]! / scales[k]!) + 128));
  }
  const biases = heads.flatMap((head) => [...head.biases].map((bias) => Math.round(bias * 1e4) / 1e4));
  return { scales, biases, packed: Buffer.from(bytes).toString('base64') };
}
