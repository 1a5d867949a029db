import { bucketIn, hashOfBoth, hashOn, HASH_START } from '../language/hashed';
import type { Writer } from '../ledger/mode-of';
import { wordForm, type WordForm } from './word-form';

/** Buckets that features are hashed into. */
export const BUCKETS = 32_768;
const MOST_WORDS = 60;
const MOST_UNITS = 600;
/** The deed is told first and what came of it last: words at either end count there once more. */
const [OPENING, CLOSING] = [3, 4];
const WORDS = /[\p{L}\p{M}\p{N}]+|[?!؟…,;:،()–-]/gu;
const FIGURES = /\p{N}+/gu;
const ASKS = /[?؟]\s*$/u;
// What came of a deed stands behind the last mark or word that turns the sentence.
const TURN =
  /[.!?؟…;:,،](?=\s)|\s(?=(?:but|and|then|though|until|aber|und|doch|bis|dann|mais|et|puis|pero|y|luego|hasta|mas|e|até|depois|لكن|ولكن|ثم|و\p{L}+)\s)|\s[-–—]\s/giu;
const LAST_MARK = /[.!?؟…\s]+$/u;

/** A sentence as the model sees it: buckets, and the value of each; all values together are one long. */
export interface StepFeatures {
  buckets: Uint16Array;
  values: Float32Array;
}

/** Where a sentence comes from: language (two letters) and who wrote it. */
export interface Source {
  language: string;
  writer: Writer;
}

/**
 * Words, runs of two and three, letter runs of three to five inside each word, the words at both ends and of the last clause, who wrote them,
 * and the given cues. Linear; reads the first 60 words.
 */
export function stepFeatures(text: string, source: Source, cues: readonly string[]): StepFeatures {
  return withCues(wordFeatures(text, source), source.writer, cues);
}

/** All but the cues, and not yet one long: what takes the time, for `withCues`. */
export function wordFeatures(text: string, { language, writer }: Source): StepFeatures {
  const read = text.slice(0, MOST_UNITS);
  const found = new Gathered();
  const start = hashOn(HASH_START, language);
  const kind = (name: string) => hashOn(start, name);
  addWords(formsIn(read), kind, writer, found);
  addTail(formsIn(tailOf(read)), kind, found);
  const apart = (name: string, value: number) => found.add(hashOn(HASH_START, name), value);
  apart(`by ${writer}`, 2);
  apart(`long ${Math.min(8, read.length >> 5)}`, 2);
  if (ASKS.test(read)) apart(`asks ${writer}`, 2);
  return found.all();
}

/** The features of words with those of cues. A cue that shares a bucket with a word counts beside it. */
export function withCues(words: StepFeatures, writer: Writer, cues: readonly string[]): StepFeatures {
  const found = new Gathered();
  for (const cue of cues) {
    found.add(hashOn(HASH_START, `cue ${cue}`), 3);
    found.add(hashOn(HASH_START, `cue ${cue} ${writer}`), 2);
  }
  const own = found.all();
  const buckets = new Uint16Array(words.buckets.length + own.buckets.length);
  const values = new Float32Array(buckets.length);
  buckets.set(words.buckets);
  buckets.set(own.buckets, words.buckets.length);
  values.set(words.values);
  values.set(own.values, words.values.length);
  return oneLong({ buckets, values });
}

type Kind = (name: string) => number;

function addWords(words: readonly WordForm[], kind: Kind, writer: Writer, found: Gathered): void {
  const [word, own, ends, pair, triple, closing, opens, gram] = [
    'w',
    `${writer}w`,
    `${writer}s`,
    'p',
    't',
    'c',
    's',
    'g',
  ].map(kind) as [number, number, number, number, number, number, number, number];
  words.forEach((one, at) => {
    const [before, first] = [words[at - 1], words[at - 2]];
    found.add(hashOfBoth(word, one.hash), 2);
    found.add(hashOfBoth(own, one.hash), 1);
    found.add(hashOfBoth(ends, one.ending), 0.7);
    if (before) found.add(hashOfBoth(pair, hashOfBoth(before.hash, one.hash)), 1.5);
    if (before && first) found.add(hashOfBoth(triple, hashOfBoth(hashOfBoth(first.hash, before.hash), one.hash)), 1);
    if (at >= words.length - CLOSING) found.add(hashOfBoth(closing, one.hash), 1.5);
    for (const run of one.grams) found.add(hashOfBoth(gram, run), 0.7);
    if (at >= OPENING) return;
    found.add(hashOfBoth(opens + at, one.hash), 1.5);
    for (const ending of one.endings) found.add(hashOfBoth(opens, ending), 1);
  });
}

function addTail(words: readonly WordForm[], kind: Kind, found: Gathered): void {
  const [word, pair, gram] = ['T', 'Tp', 'Tg'].map(kind) as [number, number, number];
  words.forEach((one, at) => {
    const before = words[at - 1];
    found.add(hashOfBoth(word, one.hash), 1.5);
    if (before) found.add(hashOfBoth(pair, hashOfBoth(before.hash, one.hash)), 1.5);
    for (const run of one.grams) found.add(hashOfBoth(gram, run), 0.6);
  });
}

function formsIn(text: string): WordForm[] {
  return (text.replace(FIGURES, '0').match(WORDS) ?? []).slice(0, MOST_WORDS).map(wordForm);
}

function tailOf(text: string): string {
  const ended = text.replace(LAST_MARK, '');
  let from = 0;
  for (const turn of ended.matchAll(TURN)) from = turn.index + 1;
  return ended.slice(from);
}

// One sentence is gathered at a time; what each left behind is cleared when it is handed on.
const held = new Float32Array(BUCKETS);

class Gathered {
  readonly #buckets: number[] = [];

  add(hash: number, value: number): void {
    const bucket = bucketIn(hash, BUCKETS);
    const before = held[bucket]!;
    if (before === 0) this.#buckets.push(bucket);
    if (before < value) held[bucket] = value;
  }

  all(): StepFeatures {
    const buckets = Uint16Array.from(this.#buckets);
    const values = new Float32Array(buckets.length);
    for (let at = 0; at < buckets.length; at++) {
      values[at] = held[buckets[at]!]!;
      held[buckets[at]!] = 0;
    }
    return { buckets, values };
  }
}

function oneLong({ buckets, values }: StepFeatures): StepFeatures {
  let squares = 0;
  for (const value of values) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < values.length; at++) values[at]! /= length;
  return { buckets, values };
}
