import type { Outcome } from '../../domain/reading';
import { clausesOf, sentencesIn, type Sentence } from '../text/clauses';
import type { Span } from '../language/tokens';
import { labelOf } from './label-of';
import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';
import { modeOf, type Writer } from './mode-of';
import { openSteps, vainDeeds } from './open-steps';

/** A fix named in a text: suggested, or done with what came of it. `start` and `end` span the clause and its outcome. */
export interface StepMention extends Span {
  step: string;
  label: string;
  sentence: Sentence;
  done: boolean;
  outcome?: Outcome;
}

/** Words in a clause that name a fix. */
export interface Named {
  step: string;
  index: number;
  words: string;
}

const LONG = 140;
/** What belongs to a fix stands within so many clauses of it. */
const NEAR = 8;

/** Fixes that a text names and that were done or told to be done; negated, planned and asked-about ones are left out. */
export function detectSteps(text: string, spans: readonly Span[], pack: LedgerPack, writer: Writer): StepMention[] {
  const sentences = sentencesIn(text, spans);
  return sentences.flatMap((sentence, i) => {
    const next = sentences[i + 1];
    const clauses = clausesOf(sentence);
    const after = next ? clausesOf(next) : [];
    return clauses.flatMap((clause, k) => {
      const named = stepsIn(clause.text, pack);
      const open = named.length === 0 && writer !== 'us' ? openIn(clause, sentence, pack, writer) : [];
      const result = outcomeAfter(clauses.slice(k, k + NEAR), after, pack);
      return [...named, ...open].flatMap((one): StepMention[] => {
        const mode = modeOf(
          one,
          { clause, sentence, before: clauses.slice(Math.max(0, k - NEAR), k), outcome: result?.outcome, writer },
          pack,
        );
        if (mode === 'none') return [];
        const outcome = mode === 'refused' ? 'refused' : result?.outcome;
        if (open.length && !outcome && !matchWords(pack.done, clause.text)) return [];
        const label = open.length ? one.words : labelOf(clause.text, one, pack);
        const quote = quoteOf(sentence, clause, result?.clause);
        return [{ step: one.step, label, sentence, done: mode !== 'suggested', ...(outcome && { outcome }), ...quote }];
      });
    });
  });
}

/** Fixes that a text of ours tells the customer to try; saying that one was tried, or that we do it, is no suggestion. */
export function detectSuggestions(text: string, pack: LedgerPack | undefined): StepMention[] {
  if (!pack) return [];
  return detectSteps(text, [{ start: 0, end: text.length }], pack, 'us').filter((one) => !one.done);
}

/** What a text says came of a fix. */
export function outcomeIn(text: string, pack: LedgerPack): Outcome | undefined {
  return (Object.entries(pack.outcomes) as Array<[Outcome, string]>).find(([, words]) => matchWords(words, text))?.[0];
}

function openIn(clause: Sentence, sentence: Sentence, pack: LedgerPack, writer: Writer): Named[] {
  const told = openSteps(clause.text, pack);
  if (told.length || writer !== 'customer') return told;
  const from = clause.end - sentence.start;
  return vainDeeds(clause.text.slice(0, LONG * 2), sentence.text.slice(from, from + LONG), pack);
}

function stepsIn(clause: string, pack: LedgerPack): Named[] {
  const found = Object.entries(pack.steps).flatMap(([step, words]): Named[] => {
    const match = matchWords(words, clause);
    return match ? [{ step, index: match.index, words: match[0] }] : [];
  });
  return found
    .filter((one) => !found.some((other) => other !== one && covers(other, one)))
    .sort((one, other) => one.index - other.index);
}

function covers(one: Named, other: Named): boolean {
  const [end, otherEnd] = [one.index + one.words.length, other.index + other.words.length];
  return one.index < otherEnd && end > other.index && one.words.length > other.words.length;
}

/** The first outcome at or behind a clause: in its sentence, or in the next when that one names no fix of its own. */
function outcomeAfter(
  rest: readonly Sentence[],
  after: readonly Sentence[],
  pack: LedgerPack,
): { outcome: Outcome; clause: Sentence } | undefined {
  const following = stepsIn(after.map(({ text }) => text).join(' '), pack).length ? [] : after.slice(0, 2);
  const clauses = [...rest, ...following];
  const at = clauses.findIndex((clause) => outcomeIn(clause.text, pack));
  const clause = clauses[at];
  if (!clause) return undefined;
  // "Helped for a day, then it failed": what comes right behind may say that it did not last.
  const two = `${clause.text} ${clauses[at + 1]?.text ?? ''}`;
  const first = outcomeIn(clause.text, pack)!;
  const briefly = first === 'solved' && outcomeIn(two, pack) === 'solved-briefly';
  return { outcome: briefly ? 'solved-briefly' : first, clause: briefly ? clauses[at + 1]! : clause };
}

function quoteOf(sentence: Sentence, clause: Sentence, outcome: Sentence | undefined): Span {
  const end = Math.max(clause.end, outcome?.end ?? 0);
  if (sentence.text.length <= LONG && end <= sentence.end) return { start: sentence.start, end: sentence.end };
  const from = sentence.text.length <= LONG && end - sentence.start <= LONG ? sentence.start : clause.start;
  return { start: from, end: end - from <= LONG * 2 ? end : clause.end };
}
