import type { FoundAct, MessageSpans } from '../spans/tag-message';
import type { Sentence } from '../text/clauses';
import type { StepMention } from './detect-steps';
import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';

/** From this chance on a step done that nothing else found is claimed; told by conversations that the weights were not made from (`npm run bench:spans`). */
const SURE = 0.7;
/** Below these chances what rules and sentences found is none. */
const UNLIKELY = { tried: 0.12, suggested: 0.1 };
/** From this chance on what came of a step is what the weights say. */
const CERTAIN = 0.7;
/** A step that nothing else found is left out where what came of it is less likely. */
const TOLD = 0.5;
const MOST_WORDS = 6;

/** Steps that were found before and that the spans do not speak against, and those that the spans alone find. */
export function taggedSteps(
  found: readonly StepMention[],
  spans: MessageSpans,
  text: string,
  sentences: readonly Sentence[],
  pack: LedgerPack,
): StepMention[] {
  const kept = found
    .filter((one) => (spans.chanceOf(kindOf(one), one) ?? 1) >= UNLIKELY[kindOf(one)])
    .map((one) => withOutcome(one, spans));
  const added = spans.acts.filter(
    (one) =>
      one.kind === 'tried' &&
      one.chance >= SURE &&
      one.outcome!.chance >= TOLD &&
      !kept.some((other) => one.start < other.end && one.end > other.start),
  );
  return [...kept, ...added.flatMap((one) => toMention(one, text, sentences, pack))].sort(
    (one, other) => one.start - other.start,
  );
}

function kindOf({ done }: StepMention): 'tried' | 'suggested' {
  return done ? 'tried' : 'suggested';
}

function withOutcome(one: StepMention, { acts }: MessageSpans): StepMention {
  const told = one.done
    ? acts.filter(({ kind, start, end }) => kind === 'tried' && start < one.end && end > one.start)
    : [];
  const [only] = told;
  return told.length === 1 && only!.outcome!.chance >= CERTAIN ? { ...one, outcome: only!.outcome!.name } : one;
}

function toMention(
  { start, end, outcome }: FoundAct,
  text: string,
  sentences: readonly Sentence[],
  pack: LedgerPack,
): StepMention[] {
  const sentence = sentences.findLast((one) => one.start <= start);
  if (!sentence) return [];
  const words = text.slice(start, end);
  const label = words
    .split(/\s+/)
    .slice(0, MOST_WORDS)
    .join(' ')
    .replace(/[.!?,;:]+$/, '');
  const named = Object.entries(pack.steps).find(([, pattern]) => matchWords(pattern, words))?.[0];
  const step = named ?? `open:${label.toLowerCase()}`;
  return [{ step, label, sentence, done: true, ...(outcome && { outcome: outcome.name }), start, end }];
}
