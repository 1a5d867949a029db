import type { Outcome, Slot } from '../../domain/reading';
import { hashOfBoth, hashOn, HASH_START } from '../language/hashed';
import { softmax } from '../step/step-model';
import { addScores, type FeatureTable, shortHash } from './feature-table';
import type { SpanFeatures } from './span-features';

/** What a value is of; `open` is all that has no name. */
export const SLOTS: readonly Slot[] = [
  ...(['open', 'order-number', 'account', 'case-number', 'invoice', 'booking-reference', 'tracking-number'] as const),
  ...(['flight', 'reference', 'serial', 'card', 'meter', 'id-number', 'email', 'phone', 'name', 'address'] as const),
  ...(['postcode', 'device', 'model', 'product', 'version', 'system', 'browser', 'plan', 'error-message'] as const),
  ...(['indicator', 'since-when', 'time-of-day', 'date', 'deadline', 'availability', 'amount', 'size'] as const),
  ...(['payment-method', 'location', 'reading', 'preference', 'screenshot'] as const),
];
/** What came of a step that was done. */
export const OUTCOMES: readonly Outcome[] = ['failed', 'solved', 'solved-briefly', 'partly', 'refused'];

const [INSIDE, STEM, PAIR, LAST, AFTER, LENGTH, SHAPE, SENTENCE] = [
  ...['c w', 'c s', 'c p', 'c l', 'c a', 'c n', 'c h', 'c t'],
].map((name) => hashOn(HASH_START, name)) as [number, number, number, number, number, number, number, number];
const MOST_INSIDE = 40;

/** A span of tokens as the classifiers see it: its words, what stands around its first, and what is said of its last sentence. */
export function classFeatures({ tokens, own, shared }: SpanFeatures, first: number, last: number): number[] {
  const found: number[] = [];
  const add = (template: number, value: number) => found.push(shortHash(hashOfBoth(template, value)));
  for (let i = first; i <= Math.min(last, first + MOST_INSIDE); i++) {
    const { word, stem, shape } = tokens[i]!;
    add(INSIDE, word);
    add(STEM, stem);
    if (i > first) add(PAIR, hashOfBoth(tokens[i - 1]!.word, word));
    if (last - first < 4) add(SHAPE, shape);
    if (last - i < 5) add(LAST, stem);
  }
  add(AFTER, tokens[last + 1]?.word ?? 0);
  add(LENGTH, Math.min(8, last - first));
  for (const hash of shared[tokens[last]!.sentence]!) add(SENTENCE, hash);
  return [...found, ...own[first]!];
}

/** The likeliest class and its chance. */
export function likeliestClass<C>(
  classes: readonly C[],
  table: FeatureTable,
  features: readonly number[],
): { name: C; chance: number } {
  const scores = Float64Array.from(table.biases);
  addScores(table, features, scores);
  const chances = softmax(scores);
  const best = chances.indexOf(Math.max(...chances));
  return { name: classes[best]!, chance: chances[best]! };
}
