import type { Outcome } from '../../domain/reading';
import type { Span } from '../language/tokens';
import { normalizeValue, type TypedValue } from '../ledger/values';
import { rulesSeen, type RulesFound } from './rules-seen';
import { type Act, exactChance, exactSpans, meanChance, spansIn, tag, type Tagged } from './span-chain';
import { classFeatures, likeliestClass, OUTCOMES, SLOTS } from './span-classes';
import { firstBehind, type SpanFeatures, spanFeatures } from './span-features';
import type { SpanModel } from './span-model';

/** What a message does where, and how surely; of a step done, what most likely came of it. */
export interface FoundAct extends Span {
  kind: Act;
  chance: number;
  outcome?: { name: Outcome; chance: number };
}

/** What weights find in a message. */
export interface MessageSpans {
  values: Array<TypedValue & { chance: number }>;
  acts: FoundAct[];
  /** How likely words are an act of a kind: the largest chance of a word among them. Nothing of words beyond those that are read. */
  chanceOf: (kind: Act, span: Span) => number | undefined;
}

/** Of the paths through a message one is taken on which saying nothing is made so much less likely; what is unlikely after all is left out. */
const DEARER = 0.5;
/** A value that no rule found is one from these chances on: of its words to be in one, and of it to be one with exactly its ends. */
const FOUND = { mean: 0.4, exact: 0.4 };
/** Below this mean chance of its words what a rule found is none. */
const KEPT = 0.04;
/** From this chance on of exactly its ends a value stands before one across it that a rule found. */
const BETTER = 0.6;

/** A slot less likely is left open. */
const NAMED = 0.7;

/** Values and acts in a message by rules and weights together. */
export function tagMessage(model: SpanModel, text: string, rules: RulesFound): MessageSpans {
  const features = spanFeatures(rulesSeen(rules));
  const acts = tag(model.acts, features, rules.writer);
  const values = rules.writer === 'us' ? [] : valuesOf(model, text, rules, features);
  return {
    values,
    acts: actsOf(model, acts, features),
    chanceOf: (kind, span) => mostChance(acts, kind, placeOf(features, span)),
  };
}

type Place = [first: number, last: number];

function placeOf({ tokens }: SpanFeatures, { start, end }: Span): Place {
  const last = firstBehind(tokens, end - 1);
  return [firstBehind(tokens, start), last < tokens.length && tokens[last]!.start < end ? last : last - 1];
}

function valuesOf(model: SpanModel, text: string, rules: RulesFound, features: SpanFeatures): MessageSpans['values'] {
  const tagged = tag(model.answers, features, rules.writer);
  const { tokens } = features;
  const ruled = rules.values.flatMap((value) => {
    const [first, last] = placeOf(features, value);
    // What stands beyond the words that are read is left to the rules.
    if (first >= tokens.length) return [{ value: { ...value, chance: 0.5 }, exact: 1 }];
    const chance = meanChance(tagged, 'answer', first, last);
    return chance < KEPT ? [] : [{ value: { ...value, chance }, exact: exactChance(tagged, 'answer', first, last) }];
  });
  const found = exactSpans(tagged, 'answer', FOUND.exact).flatMap(({ first, last, chance: exact }) => {
    const chance = meanChance(tagged, 'answer', first, last);
    if (chance < FOUND.mean) return [];
    const [start, end] = [tokens[first]!.start, tokens[last]!.end];
    const value = text.slice(start, end);
    const { name, chance: sure } = likeliestClass(SLOTS, model.slots, classFeatures(features, first, last));
    const one = {
      slot: sure >= NAMED ? name : ('open' as const),
      value,
      normalized: normalizeValue(value),
      start,
      end,
      chance,
    };
    return [{ value: one, exact }];
  });
  const kept = ruled.filter(
    (one) =>
      !found.some(
        (other) =>
          crosses(one.value, other.value) &&
          other.exact > one.exact &&
          !isSame(one.value, other.value) &&
          other.exact > BETTER,
      ),
  );
  const added = found.filter((one) => !kept.some((other) => crosses(one.value, other.value)));
  return [...kept, ...added].map(({ value }) => value).sort((one, other) => one.start - other.start);
}

function actsOf(model: SpanModel, acts: Tagged<Act>, features: SpanFeatures): FoundAct[] {
  const { tokens } = features;
  return spansIn(acts, DEARER).map(({ kind, first, last, chance }) => {
    const outcome = kind === 'tried' && likeliestClass(OUTCOMES, model.outcomes, classFeatures(features, first, last));
    return { kind, chance, start: tokens[first]!.start, end: tokens[last]!.end, ...(outcome && { outcome }) };
  });
}

function mostChance(acts: Tagged<Act>, kind: Act, [first, last]: Place): number | undefined {
  if (first >= acts.lattice.tokens) return undefined;
  let most = 0;
  for (let i = first; i <= last; i++) most = Math.max(most, meanChance(acts, kind, i, i));
  return most;
}

function crosses(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}
