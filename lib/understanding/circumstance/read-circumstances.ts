import type { Circumstance } from '../../domain/reading';
import type { FeelingPack } from '../feeling/feeling-pack';
import { PhraseIndex } from '../language/phrase-index';
import { type Span, type Token, tokensOf } from '../language/tokens';

/** Where a circumstance was read: the interaction its evidence points at, and the customer's own words in it. */
export interface CircumstanceContext {
  interaction: string;
  spans?: readonly Span[];
}

/** A clause longer than this can't be taken up in a reply; it is cut around its cue. Words. */
const LONGEST = 18;
const BEFORE_CUE = 8;
const MOST_WORDS = 1500;
const indexes = new WeakMap<FeelingPack, PhraseIndex<Circumstance['kind']>>();

/**
 * What the customer said of their own situation, each with the clause it stands in, in their own words; only what is said, nothing is concluded.
 * One clause a kind, the first. Empty without a pack for the language. Linear, deterministic.
 */
export function readCircumstances(
  text: string,
  pack: FeelingPack | undefined,
  context: CircumstanceContext,
): Circumstance[] {
  if (!pack) return [];
  const tokens = tokensOf(text, context.spans).slice(0, MOST_WORDS);
  const found = new Map<Circumstance['kind'], Circumstance>();
  for (const match of indexOf(pack).find(tokens)) {
    if (found.has(match.value)) continue;
    const [start, end] = clauseAround(tokens, match.from, match.to);
    const words = text.slice(start, end);
    found.set(match.value, { kind: match.value, words, evidence: { interaction: context.interaction, start, end } });
  }
  return [...found.values()].sort((a, b) => a.evidence.start - b.evidence.start);
}

function clauseAround(tokens: readonly Token[], from: number, to: number): [start: number, end: number] {
  let first = from;
  while (first > 0 && tokens[first]!.opens === 'none' && from - first < BEFORE_CUE) first--;
  let last = to;
  while (last < tokens.length && tokens[last]!.opens === 'none' && last - first < LONGEST) last++;
  return [tokens[first]!.start, tokens[last - 1]!.end];
}

function indexOf(pack: FeelingPack): PhraseIndex<Circumstance['kind']> {
  let index = indexes.get(pack);
  if (!index) {
    index = new PhraseIndex();
    for (const [kind, cues] of Object.entries(pack.circumstances)) index.add(cues, kind as Circumstance['kind']);
    indexes.set(pack, index);
  }
  return index;
}
