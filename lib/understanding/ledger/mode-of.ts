import type { Outcome } from '../../domain/reading';
import type { Sentence } from '../text/clauses';
import type { Named } from './detect-steps';
import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';

/** Who wrote: the customer, one of us to the customer, or one of us about the customer. */
export type Writer = 'customer' | 'us' | 'note';

/** Where a fix is named. `before` are the clauses of the sentence before it. */
interface Place {
  clause: Sentence;
  sentence: Sentence;
  before: readonly Sentence[];
  outcome: Outcome | undefined;
  writer: Writer;
}

const anchored = new Map<string, RegExp>();

/** Whether the fix was done, suggested, refused, or neither: negated, planned, asked about, or asked of us. */
export function modeOf(one: Named, place: Place, pack: LedgerPack): 'done' | 'suggested' | 'refused' | 'none' {
  const { clause, outcome, writer } = place;
  const lead = clause.text.slice(0, one.index);
  if (outcome === 'refused' || matchWords(pack.outcomes.refused, lead)) return writer === 'us' ? 'none' : 'refused';
  if (negated(lead, pack)) return 'none';
  if (writer === 'us') return modeOfOurs(one, lead, place, pack);
  const done = isDone(one, place, pack);
  const advised = matchWords(pack.advice, clause.text) !== null;
  if (matchWords(pack.later, lead) && !done) return writer === 'note' ? 'suggested' : 'none';
  if (writer === 'note') return (done && !advised) || outcome ? 'done' : 'suggested';
  const asks = /[?؟]\s*$/.test(place.sentence.text);
  if (asks && advised) return 'none';
  // "You told me to reset it, I did and it works": the advice was followed.
  const followed = matchWords(pack.done, place.sentence.text.slice(clause.end - place.sentence.start)) !== null;
  return done || (outcome && (!advised || followed)) ? 'done' : 'none';
}

function modeOfOurs(one: Named, lead: string, place: Place, pack: LedgerPack): 'done' | 'suggested' | 'none' {
  if (endsWith(pack.ours, lead)) return 'none';
  const advised = matchWords(pack.advice, place.clause.text) !== null;
  // "Have you unplugged it already?" tells to do it, whatever its tense.
  if (/[?؟]$/.test(place.sentence.text) && place.sentence.end - place.clause.end < 2 && !place.outcome)
    return 'suggested';
  if (place.outcome && !advised) return 'done';
  return isDone(one, { ...place, before: [] }, pack) && !advised ? 'done' : 'suggested';
}

/** A form of the past, or a word that says so in the clause or, in a list, in the clauses before it. */
function isDone(one: Named, { clause, before }: Place, pack: LedgerPack): boolean {
  if (matchWords(pack.done, clause.text) || (pack.past && matchWords(pack.past, one.words))) return true;
  return (
    before.slice(-3).some(({ text }) => matchWords(pack.done, text) !== null) && !matchWords(pack.advice, clause.text)
  );
}

// "Did not help after the reset" negates the help, not the reset.
function negated(lead: string, pack: LedgerPack): boolean {
  return endsWith(pack.not, lead) && !matchWords(pack.outcomes.failed, lead);
}

/** Whether `lead` ends with the words of `source`, with at most two short words behind them. */
function endsWith(source: string | undefined, lead: string): boolean {
  if (!source) return false;
  let pattern = anchored.get(source);
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?:\\s\\p{L}{1,10}){0,2}\\s{0,2}$`, 'iu');
    anchored.set(source, pattern);
  }
  return pattern.test(lead.slice(-60));
}
