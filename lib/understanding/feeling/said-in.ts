import { longestMatches, type PhraseMatch } from '../language/phrase-index';
import { type Span, type Token, tokensOf } from '../language/tokens';
import { cueIndexOf, type CueRole } from './cue-index';
import { emojiCues } from './emoji-cues';
import type { CuedLabel, FeelingPack } from './feeling-pack';

/** A phrase that speaks for a label, with what the words around it made of its weight. Positions count words. */
export interface SaidCue extends Span {
  label: CuedLabel;
  strength: number;
  from: number;
  to: number;
}

/** A phrase that counts by its place: praise, failure, sarcasm, resolution, contrast, politeness. */
export interface Mark extends Span {
  from: number;
  to: number;
}

/** What a text says, before it is weighed up. */
export interface Said {
  tokens: Token[];
  labels: SaidCue[];
  praise: Mark[];
  failures: Mark[];
  sarcasm: Mark[];
  resolved: Mark[];
  contrasts: Mark[];
  politeness: Mark[];
  irony: Span[];
  /** Words of four letters or more in capitals. */
  shouted: number;
  /** Longest run of exclamation marks. */
  exclaimed: number;
}

/** A feeling is said in the first pages or not at all; a pasted log goes on for ever. Words. */
const MOST_WORDS = 1500;
const NEGATION_REACH = 3;
const NOTHING: Span[] = [];

/** Finds what the words, faces and marks of a text say. `pack` absent: faces and marks only. */
export function saidIn(text: string, pack: FeelingPack | undefined, spans?: readonly Span[]): Said {
  const own = spans ?? [{ start: 0, end: text.length }];
  const tokens = tokensOf(text, own).slice(0, MOST_WORDS);
  const said: Said = {
    tokens,
    labels: [],
    praise: [],
    failures: [],
    sarcasm: [],
    resolved: [],
    contrasts: [],
    politeness: [],
    irony: [...NOTHING],
    shouted: tokens.filter((token) => token.shouted && token.end - token.start >= 4 && !/\d/.test(token.word)).length,
    exclaimed: 0,
  };
  if (pack) readWords(said, pack);
  readMarks(said, text, own, tokens.at(-1)?.end ?? text.length);
  return said;
}

function readWords(said: Said, pack: FeelingPack): void {
  const index = cueIndexOf(pack);
  const modifiers = index.modifiers.find(said.tokens);
  const byRole = (role: CueRole['role']) => modifiers.filter((match) => match.value.role === role);
  const negations = byRole('negation');
  const placed = (match: PhraseMatch<CueRole>): Mark => mark(said.tokens, match);
  said.contrasts = byRole('contrast').map(placed);
  said.praise = byRole('praise')
    .filter((match) => !isNegated(match, negations, said.tokens, pack))
    .map(placed);
  said.failures = byRole('failure').map(placed);
  for (const match of longestMatches(index.said.find(said.tokens))) {
    const cue = match.value;
    if (cue.role === 'sarcasm') said.sarcasm.push(placed(match));
    if (cue.role === 'politeness') said.politeness.push(placed(match));
    if (cue.role === 'resolved' && !isNegated(match, negations, said.tokens, pack)) said.resolved.push(placed(match));
    if (cue.role !== 'label') continue;
    const turned = isNegated(match, negations, said.tokens, pack);
    const scale = scaleAround(match, byRole('intensifier'), byRole('downtoner'));
    said.labels.push({ ...placed(match), ...weigh(cue.label, cue.weight * scale, turned) });
  }
}

/** "Not happy" is a disappointment, "not worried" is nothing. */
function weigh(label: CuedLabel, strength: number, turned: boolean): { label: CuedLabel; strength: number } {
  if (!turned) return { label, strength };
  if (label === 'pleased') return { label: 'disappointed', strength: Math.max(1, strength * 0.8) };
  return { label, strength: 0 };
}

function isNegated(
  match: PhraseMatch<CueRole>,
  negations: readonly PhraseMatch<CueRole>[],
  tokens: readonly Token[],
  pack: FeelingPack,
): boolean {
  return negations.some((negation) => {
    const before = match.from - negation.to;
    if (before >= 0 && before < NEGATION_REACH) return sameClause(tokens, negation.to, match.from);
    const behind = negation.from - match.to;
    return behind >= 0 && behind < (pack.negationBehind ?? 0) && sameClause(tokens, match.to, negation.from);
  });
}

function sameClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (at < tokens.length && tokens[at]!.opens !== 'none') return false;
  return true;
}

function scaleAround(
  match: PhraseMatch<CueRole>,
  intensifiers: readonly PhraseMatch<CueRole>[],
  downtoners: readonly PhraseMatch<CueRole>[],
): number {
  const near = (one: PhraseMatch<CueRole>) =>
    (one.to <= match.from && match.from - one.to < 2) || (one.from >= match.to && one.from - match.to < 1);
  return (intensifiers.some(near) ? 1.4 : 1) * (downtoners.some(near) ? 0.6 : 1);
}

function readMarks(said: Said, text: string, spans: readonly Span[], limit: number): void {
  for (const span of spans) {
    const end = Math.min(span.end, limit + 200);
    const part = text.slice(span.start, end);
    for (const run of part.matchAll(/!{1,50}/g)) said.exclaimed = Math.max(said.exclaimed, run[0].length);
    for (const [pattern, value, weight] of emojiCues) {
      for (const face of part.matchAll(pattern)) {
        const at = { start: span.start + face.index, end: span.start + face.index + face[0].length };
        if (value === 'irony') said.irony.push(at);
        else
          said.labels.push({ ...at, label: value, strength: weight, from: said.tokens.length, to: said.tokens.length });
      }
    }
  }
}

function mark(tokens: readonly Token[], match: PhraseMatch<CueRole>): Mark {
  return { start: tokens[match.from]!.start, end: tokens[match.to - 1]!.end, from: match.from, to: match.to };
}
