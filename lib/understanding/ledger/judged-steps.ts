import type { Outcome } from '../../domain/reading';
import type { Span } from '../language/tokens';
import { stepCues } from '../step/step-cues';
import { stepFeatures, withCues, wordFeatures } from '../step/step-features';
import type { SpanModel } from '../spans/span-model';
import { type Judged, judge, type Result, type StepModel } from '../step/step-model';
import { clausesOf, type Sentence, sentencesIn } from '../text/clauses';
import { quoteOf, type StepMention } from './detect-steps';
import type { LedgerPack } from './ledger-pack';
import type { Writer } from './mode-of';

/** What steps of one language are told by: its words, and the weights where they are loaded. */
export interface StepSource {
  pack: LedgerPack;
  model: StepModel | undefined;
  /** Finds what was told and tried, where it is loaded. */
  spans?: SpanModel | undefined;
}

/** A sentence with what it most likely tells of a step. */
export interface JudgedSentence {
  sentence: Sentence;
  judged: Judged;
}

/** From these chances on a deed is claimed that no rule found; told by whole scenarios that the weights were not made from (`npm run bench:steps`). */
const SURE = { told: 0.6, wont: 0.5, bare: 0.5 };
/** A step done is claimed where deed and result together are this likely: who did something tells what came of it, in notes in fewer words. */
const DONE: Record<Writer, number> = { customer: 0.65, note: 0.4, us: 1 };
/** Below this chance of any deed the rules were misled by the words. */
const UNLIKELY: Record<Writer, number> = { customer: 0.5, note: 0.2, us: 0.2 };
/** From this chance on, told without the lists, a sentence tells no step: of thirty steps one is lost by it. */
const PLAINLY_NONE = 0.9;
/** From these chances on a deed or a result outranks what the rules read. */
const CERTAIN = { did: 0.6, result: 0.5 };
/** A result that is not the usual one needs to be this likely. */
const LIKELY = 0.3;
const MOST_SENTENCES = 120;
const MOST_WORDS = 6;

const OUTCOMES: Record<Exclude<Result, 'unsaid'>, Outcome> = {
  failed: 'failed',
  briefly: 'solved-briefly',
  partly: 'partly',
  solved: 'solved',
};

const known = new WeakMap<LedgerPack, StepSource[]>();

/** One object for the same pack and weights, so that what was read with them can be kept. */
export function stepSource(pack: LedgerPack, model: StepModel | undefined, spans?: SpanModel): StepSource {
  const kept = known.get(pack) ?? [];
  const same = kept.find((one) => one.model === model && one.spans === spans);
  if (same) return same;
  const source = { pack, model, spans };
  // Weights are few: those that ship, and in a bench those of its parts.
  known.set(pack, [...kept.slice(-8), source]);
  return source;
}

/** The first sentences of the spans, each judged with the rules' findings in it. */
export function judgeSentences(
  text: string,
  spans: readonly Span[],
  { pack, model }: { pack: LedgerPack; model: StepModel },
  writer: Writer,
  rules: readonly StepMention[],
): JudgedSentence[] {
  const source = { language: pack.language, writer };
  return sentencesIn(text, spans)
    .slice(0, MOST_SENTENCES)
    .map((sentence) => {
      const own = rules.filter((one) => one.sentence.start === sentence.start);
      const words = wordFeatures(sentence.text, source);
      const atFirst = judge(model, withCues(words, writer, []));
      // Most sentences tell no step, and the lists take longer to look through than all else.
      if (!own.length && atFirst.deeds.none >= PLAINLY_NONE) return { sentence, judged: atFirst };
      const cues = stepCues(sentence.text, pack, own);
      return { sentence, judged: judge(model, withCues(words, writer, cues)) };
    });
}

/** Steps by rules and weights together: what the weights think unlikely is dropped, and what they are sure of and no rule found is added. */
export function judgedSteps(
  sentences: readonly JudgedSentence[],
  rules: readonly StepMention[],
  { pack, model }: { pack: LedgerPack; model: StepModel },
  writer: Writer,
): StepMention[] {
  return sentences.flatMap(({ sentence, judged }, i) => {
    const own = rules.filter((one) => one.sentence.start === sentence.start);
    const said = resultAt(sentences, i);
    if (own.length)
      return deedChance(judged) < UNLIKELY[writer]
        ? []
        : own.map((one) => withResult(one, own, writer === 'customer' ? judged.deeds.did : 0, said));
    const deed = deedOf(judged, writer);
    // What a rule took for the result of the step before is no step of its own.
    if (!deed || rules.some(({ start, end }) => start < sentence.end && end > sentence.start)) return [];
    const clause = clauseOf(sentence, deed, { pack, model }, writer);
    const words = labelIn(clause.text);
    const outcome = deed === 'wont' ? 'refused' : deed === 'did' ? said?.outcome : undefined;
    return [
      {
        step: `open:${words.toLowerCase()}`,
        label: words,
        sentence,
        done: deed !== 'told',
        ...(outcome && { outcome }),
        ...quoteOf(sentence, clause, undefined),
      },
    ];
  });
}

/** What a sentence that names no step says came of one, if it says so. */
export function bareOutcome({ judged }: JudgedSentence): Outcome | undefined {
  return judged.deeds.bare >= SURE.bare ? likeliest(judged)?.outcome : undefined;
}

function deedChance({ deeds }: Judged): number {
  return deeds.did + deeds.told + deeds.wont;
}

/** We tell what to do; that we did something ourselves is no step of the customer's. */
function deedOf({ deeds, results }: Judged, writer: Writer): 'did' | 'told' | 'wont' | undefined {
  const among =
    writer === 'us'
      ? (['told'] as const)
      : writer === 'customer'
        ? (['did', 'wont'] as const)
        : (['did', 'told', 'wont'] as const);
  const done = deeds.did * Math.max(...Object.values(results));
  return among.find((deed) => (deed === 'did' ? done >= DONE[writer] : deeds[deed] >= SURE[deed]));
}

interface Said {
  outcome: Outcome;
  chance: number;
}

/** What came of the step of a sentence: by its own words, or by those of the next two that only tell a result. */
function resultAt(sentences: readonly JudgedSentence[], at: number): Said | undefined {
  const own = likeliest(sentences[at]!.judged);
  if (own) return own;
  for (const next of sentences.slice(at + 1, at + 3)) {
    const outcome = bareOutcome(next);
    if (outcome) return { outcome, chance: next.judged.deeds.bare };
    if (deedChance(next.judged) >= 0.5) return undefined;
  }
  return undefined;
}

function likeliest({ results }: Judged): Said | undefined {
  const { unsaid, failed } = results;
  const best = (['briefly', 'partly', 'solved'] as const).reduce((one, other) =>
    results[other] > results[one] ? other : one,
  );
  if (results[best] >= LIKELY && results[best] > failed) return { outcome: OUTCOMES[best], chance: results[best] };
  return failed > unsaid ? { outcome: 'failed', chance: failed } : undefined;
}

function withResult(one: StepMention, all: readonly StepMention[], did: number, said: Said | undefined): StepMention {
  // "It refuses to charge": the thing refuses, not the customer.
  if (one.outcome === 'refused') return did >= CERTAIN.did ? { ...one, outcome: said?.outcome ?? 'failed' } : one;
  if (!one.done || !said || all.some(({ outcome }) => outcome !== one.outcome)) return one;
  return !one.outcome || said.chance >= CERTAIN.result ? { ...one, outcome: said.outcome } : one;
}

/** The clause that carries the deed: of several the one that is likeliest to be one. */
function clauseOf(
  sentence: Sentence,
  deed: 'did' | 'told' | 'wont',
  { pack, model }: { pack: LedgerPack; model: StepModel },
  writer: Writer,
): Sentence {
  const clauses = clausesOf(sentence).slice(0, MOST_SENTENCES);
  if (clauses.length < 2) return sentence;
  const chances = clauses.map(({ text }) => {
    const features = stepFeatures(text, { language: pack.language, writer }, stepCues(text, pack, []));
    return judge(model, features).deeds[deed];
  });
  return clauses[chances.indexOf(Math.max(...chances))]!;
}

function labelIn(text: string): string {
  return text
    .split(/\s+/)
    .slice(0, MOST_WORDS)
    .join(' ')
    .replace(/[.!?,;:]+$/, '');
}
