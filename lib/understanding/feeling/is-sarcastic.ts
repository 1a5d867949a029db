import type { Span } from '../language/tokens';
import type { Mark, Said } from './said-in';

/** Praise this near the beginning of its sentence is addressed to us; further on it describes something. Words. */
const OPENING = 4;
/** "Great." – a sentence this short takes its meaning from the next one. Words. */
const SHORT = 5;

/**
 * The words that show praise to be meant the other way round: a turn of phrase that is always so, or praise that opens a sentence which goes on
 * (or a short one which is followed) to tell a failure, with no "but" between. `undefined` when nothing shows it, or when the matter was solved.
 */
export function isSarcastic(said: Said): Span[] | undefined {
  if (said.sarcasm.length > 0) return said.sarcasm;
  if (said.resolved.length > 0) return undefined;
  for (const praise of said.praise) {
    const trouble = [...said.failures, ...said.labels.filter((cue) => isTrouble(cue.label) && cue.strength > 0)].sort(
      (a, b) => a.from - b.from,
    );
    const failure = trouble.find((one) => one.to > praise.to && isContradicted(said, praise, one));
    if (failure) return [praise, failure];
    if (said.irony.length > 0 && trouble.length > 0 && !contrastBetween(said, praise, trouble[0]!))
      return [praise, said.irony[0]!];
  }
  return undefined;
}

function isContradicted(said: Said, praise: Mark, failure: Mark): boolean {
  const start = sentenceStart(said, praise.from);
  if (praise.from - start > OPENING || contrastBetween(said, praise, failure)) return false;
  const end = sentenceEnd(said, praise.from);
  if (failure.from < end) return true;
  return end - start <= SHORT && failure.from < sentenceEnd(said, end);
}

function isTrouble(label: string): boolean {
  return label === 'angry' || label === 'frustrated' || label === 'disappointed';
}

function contrastBetween(said: Said, one: Mark, other: Mark): boolean {
  const [from, to] = one.from < other.from ? [one.to, other.from] : [other.to, one.from];
  return said.contrasts.some((contrast) => contrast.from >= from && contrast.from <= to);
}

function sentenceStart(said: Said, at: number): number {
  let start = at;
  while (start > 0 && said.tokens[start]!.opens !== 'sentence') start--;
  return start;
}

function sentenceEnd(said: Said, at: number): number {
  let end = at + 1;
  while (end < said.tokens.length && said.tokens[end]!.opens !== 'sentence') end++;
  return Math.min(end, said.tokens.length);
}
