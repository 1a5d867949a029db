import { bucketIn, gramsOf, HASH_START, hashOn } from '../language/hashed';
import { fold } from '../language/tokens';
import { dueIn } from '../ledger/due-in';
import type { LedgerPack } from '../ledger/ledger-pack';
import { matchWords } from '../ledger/match-words';
import type { Writer } from '../ledger/mode-of';

/** Buckets that features are hashed into: four judgements of weights of four bits are 64 KiB for all languages together. */
export const BUCKETS = 32_768;
const MOST_WORDS = 60;
const LONGEST_TEXT = 600;
const LONGEST_WORD = 24;
/** What the rules say of a sentence weighs as much as several of its words. */
const CUED = 3;
/** Whoever begins a sentence says whose deed it tells. */
const OPENING = 3;
const [WORD, PAIR, CUE] = [hashOn(HASH_START, 'w'), hashOn(HASH_START, 'p'), hashOn(HASH_START, 'c')];
const FIGURES = /\p{N}+/gu;

/** A sentence as the model sees it: buckets, each once, and the weight that each has so that every text is as long as any other. */
export interface PromiseFeatures {
  buckets: Uint16Array;
  weight: number;
}

/**
 * Words, pairs of neighbours, letter runs of three to five inside each word, the words it opens with, who wrote it, whether it names a time to
 * come, and what the language's word lists find. Linear; reads the first 60 words.
 */
export function promiseFeatures(text: string, author: Writer, pack: LedgerPack): PromiseFeatures {
  const read = text.slice(0, LONGEST_TEXT);
  const words = [...read.replace(FIGURES, '0').matchAll(/[\p{L}\p{M}\p{N}]+|[?؟]/gu)]
    .slice(0, MOST_WORDS)
    .map(([word]) => fold(word).slice(0, LONGEST_WORD));
  const found = new Set<number>();
  const add = (hash: number) => found.add(bucketIn(hash, BUCKETS));
  words.forEach((word, at) => {
    add(hashOn(WORD, word));
    if (at < OPENING) add(hashOn(hashOn(WORD, String(at)), word));
    if (at > 0) add(hashOn(hashOn(hashOn(PAIR, words[at - 1]!), ' '), word));
    gramsOf(word).forEach(add);
  });
  for (const cue of cuesOf(read, author, pack)) {
    for (let k = 0; k < CUED; k++) add(hashOn(hashOn(CUE, String(k)), cue));
    add(hashOn(hashOn(CUE, author), cue));
  }
  add(hashOn(CUE, author));
  return { buckets: Uint16Array.from(found), weight: found.size ? 1 / Math.sqrt(found.size) : 0 };
}

/** Any day does: only whether a time to come is named counts. */
const ANY_DAY = '2026-03-04T10:00:00Z';

/** Customers promise nothing: of them only what came about is asked. */
function cuesOf(text: string, author: Writer, pack: LedgerPack): string[] {
  const { promise, call, answer, delivered, undelivered, advice, customer } = pack;
  const lists =
    author === 'customer' ? { call, delivered, undelivered } : { promise, call, answer, delivered, advice, customer };
  const named = Object.entries(lists).flatMap(([name, words]) => (matchWords(words, text) ? [name] : []));
  return author === 'customer' ? named : [...named, dueIn(text, ANY_DAY, pack) ? 'due' : 'undated'];
}
