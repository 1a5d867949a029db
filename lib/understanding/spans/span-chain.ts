import type { Writer } from '../ledger/mode-of';
import { chanceAt, type Lattice, likeliestPath, runChain, spanChance } from './chain';
import { addScores, type FeatureTable } from './feature-table';
import type { SpanFeatures } from './span-features';

/** What a chain tells apart, and who can say it. */
export interface ChainKinds<K extends string> {
  kinds: readonly K[];
  by: Record<Writer, readonly K[]>;
}

export type Act = 'tried' | 'suggested' | 'promise' | 'asked';

export const ANSWERS: ChainKinds<'answer'> = {
  kinds: ['answer'],
  by: { customer: ['answer'], note: ['answer'], us: [] },
};
export const ACTS: ChainKinds<Act> = {
  kinds: ['tried', 'suggested', 'promise', 'asked'],
  by: {
    customer: ['tried'],
    us: ['suggested', 'promise', 'asked'],
    note: ['tried', 'suggested', 'promise', 'asked'],
  },
};

/**
 * A linear chain over kinds of spans. Columns of its table: how a feature speaks for being in a span of each kind, then for opening one.
 * `moves` holds scores between states of all kinds (0 outside, then opening and going on with each kind).
 */
export interface SpanChain<K extends string = string> {
  of: ChainKinds<K>;
  table: FeatureTable;
  moves: Float64Array;
}

/** A span of tokens, from the first to the last. */
export interface TokenSpan<K extends string = string> {
  kind: K;
  first: number;
  last: number;
  /** The mean chance of its tokens to be of its kind. */
  chance: number;
}

/** A message run through a chain, to be asked for spans. */
export interface Tagged<K extends string> {
  kinds: readonly K[];
  lattice: Lattice;
}

/** The kinds that a writer may say, as states: 0 outside, 2k + 1 opens and 2k + 2 goes on with the k-th of them. */
export function statesOf<K extends string>({ kinds, by }: ChainKinds<K>, writer: Writer) {
  const own = by[writer];
  const whole = [0, ...own.flatMap((kind) => [1, 2].map((part) => kinds.indexOf(kind) * 2 + part))];
  return { own, whole, first: whole.map((_, state) => state === 0 || state % 2 === 1) };
}

export function canMove(from: number, to: number): boolean {
  const goesOn = to > 0 && to % 2 === 0;
  return !goesOn || from === to || from === to - 1;
}

export function tag<K extends string>(chain: SpanChain<K>, features: SpanFeatures, writer: Writer): Tagged<K> {
  const { own, whole, first } = statesOf(chain.of, writer);
  const lattice = runChain(scoresOf(chain, features, whole), powersOf(chain, whole), first);
  return { kinds: own, lattice };
}

/** Powers of the scores between the states of one writer. */
export function powersOf({ of, moves }: Pick<SpanChain, 'of' | 'moves'>, whole: readonly number[]): Float64Array {
  const all = of.kinds.length * 2 + 1;
  return Float64Array.from(
    whole.flatMap((from) => whole.map((to) => (canMove(from, to) ? Math.exp(moves[from * all + to]!) : 0))),
  );
}

function scoresOf(
  { of, table }: Pick<SpanChain, 'of' | 'table'>,
  { tokens, own, shared }: SpanFeatures,
  whole: readonly number[],
): Float64Array {
  const count = of.kinds.length;
  const scores = new Float64Array(tokens.length * whole.length);
  const bySentence = shared.map((features) => {
    const sums = Float64Array.from(table.biases);
    addScores(table, features, sums);
    return sums;
  });
  const sums = new Float64Array(table.columns);
  tokens.forEach(({ sentence }, i) => {
    sums.set(bySentence[sentence]!);
    addScores(table, own[i]!, sums);
    addStates(sums, whole, count, scores, i * whole.length);
  });
  return scores;
}

/** The score of each state by the sums of the columns: who opens a span is in it as well. */
export function addStates(
  sums: Float64Array,
  whole: readonly number[],
  count: number,
  scores: Float64Array,
  from: number,
): void {
  for (let k = 1; k < whole.length; k++) {
    const state = whole[k]!;
    const kind = (state - 1) >> 1;
    scores[from + k] = sums[kind]! + (state % 2 === 1 ? sums[count + kind]! : 0);
  }
}

/** The spans of the likeliest path, where being outside any is made `dearer` times as likely as it is: below 1 more are found. */
export function spansIn<K extends string>({ kinds, lattice }: Tagged<K>, dearer: number): Array<TokenSpan<K>> {
  const states = kinds.length * 2 + 1;
  const first = Array.from({ length: states }, (_, state) => state === 0 || state % 2 === 1);
  const path = likeliestPath(lattice, first, dearer);
  const found: Array<TokenSpan<K>> = [];
  path.forEach((state, i) => {
    if (state === 0) return;
    if (state % 2 === 1) found.push({ kind: kinds[(state - 1) >> 1]!, first: i, last: i, chance: 0 });
    else found.at(-1)!.last = i;
  });
  return found.map((one) => ({ ...one, chance: meanChance({ kinds, lattice }, one.kind, one.first, one.last) }));
}

/** How likely the tokens from `first` to `last` are of a kind, as a mean. */
export function meanChance<K extends string>(
  { kinds, lattice }: Tagged<K>,
  kind: K,
  first: number,
  last: number,
): number {
  const state = kinds.indexOf(kind) * 2 + 1;
  if (state < 1 || last < first) return 0;
  let sum = 0;
  for (let t = first; t <= last; t++) sum += chanceAt(lattice, t, state) + chanceAt(lattice, t, state + 1);
  return sum / (last - first + 1);
}

/** How likely exactly these tokens are one span of a kind. */
export function exactChance<K extends string>(
  { kinds, lattice }: Tagged<K>,
  kind: K,
  first: number,
  last: number,
): number {
  const opens = kinds.indexOf(kind) * 2 + 1;
  return opens < 1 || last < first ? 0 : spanChance(lattice, first, last, { opens, goesOn: opens + 1 });
}

/** A value has no more tokens. */
const LONGEST = 14;
/** Where a span is less likely to open none is looked for. */
const OPENS = 0.08;

/** The spans of a kind that are likeliest with exactly their ends, best first, none across another; each at least so likely. */
export function exactSpans<K extends string>(tagged: Tagged<K>, kind: K, least: number): Array<TokenSpan<K>> {
  const { kinds, lattice } = tagged;
  const opens = kinds.indexOf(kind) * 2 + 1;
  const all: Array<TokenSpan<K>> = [];
  for (let first = 0; first < lattice.tokens; first++) {
    if (chanceAt(lattice, first, opens) < OPENS) continue;
    for (let last = first; last < Math.min(lattice.tokens, first + LONGEST); last++) {
      const chance = exactChance(tagged, kind, first, last);
      if (chance >= least) all.push({ kind, first, last, chance });
    }
  }
  const found: Array<TokenSpan<K>> = [];
  for (const one of all.sort((a, b) => b.chance - a.chance))
    if (!found.some((other) => one.first <= other.last && one.last >= other.first)) found.push(one);
  return found;
}
