import { hashOfBoth, hashOn, HASH_START } from '../language/hashed';
import type { Span } from '../language/tokens';
import type { Writer } from '../ledger/mode-of';
import type { Sentence } from '../text/clauses';
import { shortHash } from './feature-table';
import { type SpanToken, spanTokens } from './span-tokens';

/** What is known of a message besides its words. The names mean the same in every language. */
export interface Seen {
  language: string;
  writer: Writer;
  sentences: readonly Sentence[];
  /** What rules found where. */
  marks: ReadonlyArray<Span & { name: string }>;
  /** What is said of each sentence as a whole. */
  said: ReadonlyArray<readonly string[]>;
  /** What is known of the whole message. */
  around: readonly string[];
  /** What our last question asked for. */
  asked: readonly string[];
}

/** A message as the chains see it: features of each token, and those of each sentence, which all its tokens share. Short hashes. */
export interface SpanFeatures {
  tokens: readonly SpanToken[];
  own: ReadonlyArray<readonly number[]>;
  shared: ReadonlyArray<readonly number[]>;
}

const NAMES = [
  ...['w-3', 'w-2', 'w-1', 'w0', 'w1', 'w2', 'w3', 'w-10', 'w01', 'w-2-1', 'w12', 'w-101', 'by', 's0', 's-1', 's1'],
  ...[
    'e-1',
    'e0',
    'e1',
    't0',
    'h-1',
    'h0',
    'h1',
    'h-10',
    'h01',
    'h-101',
    'g',
    'g1',
    'gh',
    'at',
    'm',
    'm-1',
    'm1',
    'mh',
    'none',
    'ask',
  ],
  ...['bag', 'first', 'two', 'last', 'say', 'say-1', 'say1', 'round', 'size', 'pair', 'end'],
] as const;
const T = Object.fromEntries(NAMES.map((name) => [name, hashOn(HASH_START, name)])) as Record<
  (typeof NAMES)[number],
  number
>;
const EDGE: SpanToken = { sentence: -1, start: 0, end: 0, word: 1, stem: 2, ending: 3, tail: 4, shape: 5, gap: 6 };
const MOST_IN_BAG = 30;

/** Features of the first tokens of a message. Linear. */
export function spanFeatures(seen: Seen): SpanFeatures {
  const tokens = spanTokens(seen.sentences, seen.language);
  const marked = marksOf(tokens, seen.marks);
  const asked = seen.asked.map(nameHash);
  const writer = nameHash(seen.writer);
  const own = tokens.map((token, i) => {
    const found: number[] = [];
    const add = (template: number, value: number) => found.push(shortHash(hashOfBoth(template, value)));
    const at = (k: number) => (tokens[i + k]?.sentence === token.sentence ? tokens[i + k]! : EDGE);
    addWords(add, at, writer);
    addMarks(add, i, marked, token);
    for (const slot of asked) add(T.ask, hashOfBoth(slot, token.shape));
    return found;
  });
  return { tokens, own, shared: seen.sentences.map((_, i) => sharedBy(i, tokens, seen, writer)) };
}

type Add = (template: number, value: number) => void;

function addWords(add: Add, at: (k: number) => SpanToken, writer: number): void {
  const [before2, before, here, next, next2] = [at(-2), at(-1), at(0), at(1), at(2)];
  add(T['w-3'], at(-3).word);
  add(T['w-2'], before2.word);
  add(T['w-1'], before.word);
  add(T.w0, here.word);
  add(T.w1, next.word);
  add(T.w2, next2.word);
  add(T.w3, at(3).word);
  add(T['w-10'], hashOfBoth(before.word, here.word));
  add(T.w01, hashOfBoth(here.word, next.word));
  add(T['w-2-1'], hashOfBoth(before2.word, before.word));
  add(T.w12, hashOfBoth(next.word, next2.word));
  add(T['w-101'], hashOfBoth(hashOfBoth(before.word, here.word), next.word));
  add(T.by, hashOfBoth(writer, here.word));
  add(T.s0, here.stem);
  add(T['s-1'], before.stem);
  add(T.s1, next.stem);
  add(T['e-1'], before.ending);
  add(T.e0, here.ending);
  add(T.e1, next.ending);
  add(T.t0, here.tail);
  add(T['h-1'], before.shape);
  add(T.h0, here.shape);
  add(T.h1, next.shape);
  add(T['h-10'], hashOfBoth(before.shape, here.shape));
  add(T.h01, hashOfBoth(here.shape, next.shape));
  add(T['h-101'], hashOfBoth(hashOfBoth(before.shape, here.shape), next.shape));
  add(T.g, here.gap);
  add(T.g1, next.gap);
  add(T.gh, hashOfBoth(here.gap, here.shape));
  add(T.at, before === EDGE ? 1 : before2 === EDGE ? 2 : next === EDGE ? 3 : 4);
}

function addMarks(add: Add, i: number, marked: ReadonlyArray<readonly number[]>, { shape }: SpanToken): void {
  const here = marked[i]!;
  for (const mark of here) {
    add(T.m, mark);
    add(T.mh, hashOfBoth(mark, shape));
  }
  for (const mark of marked[i - 1] ?? []) add(T['m-1'], mark);
  for (const mark of marked[i + 1] ?? []) add(T.m1, mark);
  if (!here.length) add(T.none, shape);
}

function sharedBy(i: number, tokens: readonly SpanToken[], seen: Seen, writer: number): number[] {
  const found: number[] = [];
  const add: Add = (template, value) => found.push(shortHash(hashOfBoth(template, value)));
  const own = tokens.filter(({ sentence }) => sentence === i);
  const [first, second] = own;
  add(T.by, writer);
  if (first) add(T.first, hashOfBoth(writer, first.word));
  if (first && second) add(T.two, hashOfBoth(first.word, second.word));
  if (own.length) add(T.last, hashOfBoth(writer, own.at(-1)!.word));
  add(T.size, Math.min(8, own.length >> 2));
  add(T.end, i === 0 ? 1 : i === seen.sentences.length - 1 ? 2 : 3);
  for (const word of new Set(own.slice(0, MOST_IN_BAG).map((one) => one.word))) add(T.bag, hashOfBoth(writer, word));
  for (const name of seen.said[i] ?? []) {
    add(T.say, nameHash(name));
    add(T.pair, hashOfBoth(nameHash(name), writer));
  }
  for (const name of seen.said[i - 1] ?? []) add(T['say-1'], nameHash(name));
  for (const name of seen.said[i + 1] ?? []) add(T.say1, nameHash(name));
  for (const name of seen.around) add(T.round, hashOfBoth(writer, nameHash(name)));
  return found;
}

const [OPENS, GOES_ON] = [11, 13];

/** The marks over each token, told apart where they open and where they go on. */
function marksOf(tokens: readonly SpanToken[], marks: Seen['marks']): number[][] {
  const found: number[][] = tokens.map(() => []);
  for (const { name, start, end } of marks) {
    const hash = nameHash(name);
    let place = OPENS;
    for (let i = firstBehind(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) {
      found[i]!.push(hash, hashOfBoth(hash, place));
      place = GOES_ON;
    }
  }
  return found;
}

/** The first token that ends behind a place. */
export function firstBehind(tokens: readonly SpanToken[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const names = new Map<string, number>();

function nameHash(name: string): number {
  let hash = names.get(name);
  if (hash === undefined) names.set(name, (hash = hashOn(HASH_START, name)));
  return hash;
}
