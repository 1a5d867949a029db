import type { SlotWords } from './fill-slots';
import { expand, parseClause, type Clause } from './grammar';
import { gramsOf, type PhraseMemory } from './phrase-memory';

export interface WordingContext {
  words: SlotWords;
  polite: boolean;
  plural: boolean;
  formality: 'informal' | 'neutral' | 'formal';
  /** Wish for length: above 0 prefers short wordings. */
  brevity: number;
  memory: PhraseMemory;
  /** 3-grams of this draft and of the drafts beside it. */
  beside: ReadonlySet<string>;
  refused: (text: string) => boolean;
  random: () => number;
  finish: (text: string) => string;
}

const TRIES = 200;

/** A sentence and the clause it was made from. */
export interface Wording {
  text: string;
  source: string;
}

/**
 * The wording that says least again: of many expansions of the topic's clauses, the one whose 3-grams this customer, the
 * team and the draft itself have met least. `undefined` when no clause can be filled.
 */
export function chooseWording(sources: readonly string[], context: WordingContext): Wording | undefined {
  const clauses = fitting(sources.map(parseClause), context.formality).filter((one) => canFill(one, context.words));
  let best: (Wording & { cost: number }) | undefined;
  const seen = new Set<string>();
  for (let turn = 0; turn < TRIES; turn++) {
    const clause = clauses[turn % clauses.length];
    if (!clause) return undefined;
    const raw = expand(clause.parts, {
      ...context,
      slots: context.words,
      choose: (count) => Math.floor(context.random() * count),
    });
    if (raw === undefined || seen.has(raw)) continue;
    seen.add(raw);
    const text = context.finish(raw);
    if (context.refused(text)) continue;
    const cost = costOf(text, context) - groundOf(clause.slots);
    if (!best || cost < best.cost) best = { text, source: clause.source, cost };
  }
  return best;
}

/** A clause with a slot outside any choice that has no value can never be filled. */
function canFill({ parts, slots }: Clause, words: SlotWords): boolean {
  // A question is quoted only where it can't be told back.
  if (words.asks !== undefined && slots.includes('questions') && !slots.includes('asks')) return false;
  return parts.every((part) => part.kind !== 'slot' || words[part.name] !== undefined);
}

/** A sentence that carries the customer's own words is worth more than one that would suit anybody. */
function groundOf(slots: string[]): number {
  if (slots.some((one) => one === 'clause' || one === 'clauseFirst' || one === 'wish' || one === 'asks')) return 2;
  if (slots.includes('fragment')) return 1.5;
  if (slots.includes('thing') || slots.includes('things')) return 0.6;
  return slots.includes('questions') ? 0.3 : 0;
}

function fitting(clauses: Clause[], formality: string): Clause[] {
  const own = clauses.filter((one) => one.tags.includes(formality));
  const free = clauses.filter((one) => one.tags.length === 0);
  return own.length > 0 ? (formality === 'formal' ? own : [...own, ...free]) : free;
}

function costOf(text: string, { words, memory, beside, brevity, random }: WordingContext): number {
  const theirs = new Set(
    [words.clause, words.asks, words.questions, words.wish, words.text, words.fragment]
      .flat()
      .flatMap((one) => gramsOf(one ?? '')),
  );
  // Words of the customer's own and of a rule are meant to come again; only ours wear out.
  const all = gramsOf(text);
  const grams = all.filter((gram) => !theirs.has(gram));
  const share = (count: (gram: string) => number) =>
    grams.reduce((sum, gram) => sum + count(gram), 0) / Math.max(1, grams.length);
  const team = share((gram) => Math.min(3, memory.team[gram] ?? 0));
  const customer = share((gram) => Math.min(2, memory.customer[gram] ?? 0));
  const draft = share((gram) => (beside.has(gram) ? 1 : 0));
  // The same sentence as a whole, their words in it or not, reads as a form letter to whoever sees both.
  const whole = all.length > 1 && all.every((gram) => (memory.team[gram] ?? 0) > 0) ? 2 : 0;
  return whole + 6 * customer + 6 * team + 3 * draft + brevity * 0.06 * grams.length + random() * 0.2;
}
