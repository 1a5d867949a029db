import type { Outcome } from '../../domain/reading';
import { clausesOf, sentencesIn, type Sentence } from '../text/clauses';
import type { Span } from '../language/tokens';
import { labelOf } from './label-of';
import type { LedgerPack } from './ledger-pack';
import { matchWords } from './match-words';
import { modeOf, type Writer } from './mode-of';
import { actIn, persistsIn } from './act-steps';
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
    const told = new Set<number>();
    return clauses.flatMap((clause, k) => {
      const found = namedIn(clause, sentence, pack, writer);
      const rest = clauses.slice(k, k + NEAR);
      const said = outcomeAfter(rest, after, pack);
      const act =
        found.length || !telling(rest, said, after, pack, writer) ? undefined : actIn(clause.text, pack, writer);
      const result = act ? resultOf(act, rest, said, after, pack) : said;
      // Of several deeds that one outcome is told of, the first stands for all.
      const open = act ?? found.find((one) => one.step.startsWith('open:'));
      if (open && result && told.has(result.clause.start)) return [];
      // "Advised cleaning the filter": what a note says was advised needs no outcome.
      const advised = writer === 'note' && matchWords(pack.advice, clause.text) !== null;
      if (act && !result && !advised) return [];
      if (act && result && namedBefore(rest.slice(1), result.clause, pack)) return [];
      const before = clauses.slice(Math.max(0, k - NEAR), k);
      const mentions = (act ? [act] : found).flatMap((one): StepMention[] => {
        const mode = modeOf(one, { clause, sentence, before, outcome: result?.outcome, writer }, pack);
        if (mode === 'none') return [];
        const outcome = mode === 'refused' ? 'refused' : result?.outcome;
        if (open && !outcome && !(act && advised) && !matchWords(pack.done, clause.text)) return [];
        const label = open ? one.words : labelOf(clause.text, one, pack);
        const quote = quoteOf(sentence, clause, result?.clause);
        return [{ step: one.step, label, sentence, done: mode !== 'suggested', ...(outcome && { outcome }), ...quote }];
      });
      if (mentions.length && result) told.add(result.clause.start);
      return mentions;
    });
  });
}

/** Fixes that a text of ours tells the customer to try; saying that one was tried, or that we do it, is no suggestion. */
export function detectSuggestions(text: string, pack: LedgerPack | undefined): StepMention[] {
  if (!pack) return [];
  return detectSteps(text, [{ start: 0, end: text.length }], pack, 'us').filter((one) => !one.done);
}

const kept = new WeakMap<LedgerPack, Map<string, Outcome | undefined>>();
/** Beyond so many texts the oldest are forgotten at once. */
const MOST_KEPT = 2000;

/** What a text says came of a fix. A clause is asked for each fix before it, so what was found is kept. */
export function outcomeIn(text: string, pack: LedgerPack): Outcome | undefined {
  let known = kept.get(pack);
  if (!known || known.size >= MOST_KEPT) kept.set(pack, (known = new Map()));
  if (known.has(text)) return known.get(text);
  const found = (Object.entries(pack.outcomes) as Array<[Outcome, string]>).find(([, words]) =>
    matchWords(words, text),
  )?.[0];
  known.set(text, found);
  return found;
}

function namedIn(clause: Sentence, sentence: Sentence, pack: LedgerPack, writer: Writer): Named[] {
  const named = stepsIn(clause.text, pack);
  if (named.length || writer === 'us') return named;
  const told = openSteps(clause.text, pack);
  if (told.length || writer !== 'customer') return told;
  const from = clause.end - sentence.start;
  return vainDeeds(clause.text.slice(0, LONG * 2), sentence.text.slice(from, from + LONG), pack);
}

/** Whether anything is there that could make a deed a fix; most sentences hold nothing of it, and it is quicker to look for than deeds are. */
function telling(
  rest: readonly Sentence[],
  said: Result | undefined,
  after: readonly Sentence[],
  pack: LedgerPack,
  writer: Writer,
): boolean {
  if (writer === 'us') return false;
  if (said) return true;
  const text = [...rest, ...after.slice(0, 1)].map((one) => one.text).join(' ');
  return (
    persistsIn(text, pack) ||
    matchWords(pack.outcomes.refused, text) !== null ||
    (writer === 'note' && matchWords(pack.advice, text) !== null)
  );
}

function namedBefore(clauses: readonly Sentence[], { end }: Sentence, pack: LedgerPack): boolean {
  return clauses.some((clause) => clause.end <= end && stepsIn(clause.text, pack).length > 0);
}

interface Result {
  outcome: Outcome;
  clause: Sentence;
}

/** What came of a deed that no list names: refused, an outcome in plain words, or that the trouble is still there. */
function resultOf(
  act: Named,
  rest: readonly Sentence[],
  said: Result | undefined,
  after: readonly Sentence[],
  pack: LedgerPack,
): Result | undefined {
  const refused = rest.slice(0, 3).find(({ text }) => matchWords(pack.outcomes.refused, text));
  if (refused) return { outcome: 'refused', clause: refused };
  if (said) return said;
  const next = after.some(({ text }) => actIn(text, pack, 'note') ?? stepsIn(text, pack).length)
    ? []
    : after.slice(0, 1);
  const [own, ...others] = rest;
  const behind = own ? [{ ...own, text: own.text.slice(act.index + act.words.length) }, ...others, ...next] : [];
  // "I uploaded the form but nobody replied" tells no fix.
  const clause = behind.find(({ text }) => persistsIn(text, pack) && !matchWords(pack.undelivered, text));
  return clause && { outcome: 'failed', clause };
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
function outcomeAfter(rest: readonly Sentence[], after: readonly Sentence[], pack: LedgerPack): Result | undefined {
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

/** What a claim of a step points at: the sentence while it is short, else the clause, with what came of it while that is near. */
export function quoteOf(sentence: Sentence, clause: Sentence, outcome: Sentence | undefined): Span {
  const end = Math.max(clause.end, outcome?.end ?? 0);
  if (sentence.text.length <= LONG && end <= sentence.end) return { start: sentence.start, end: sentence.end };
  const from = sentence.text.length <= LONG && end - sentence.start <= LONG ? sentence.start : clause.start;
  return { start: from, end: end - from <= LONG * 2 ? end : clause.end };
}
