import type { Channel } from '../../domain/channel';
import { type Feeling, FEELINGS } from '../../domain/reading';
import { readCircumstances } from '../circumstance/read-circumstances';
import { hashOn, HASH_START } from '../language/hashed';
import type { Span } from '../language/tokens';
import type { LanguagePack } from '../languages';
import { matchWords } from '../ledger/match-words';
import { moodCues } from './mood-cues';
import { bucketOfCue, bucketOfWord, type MoodFeatures } from './mood-model';
import { moodWords } from './mood-words';
import { readFeeling } from './read-feeling';
import { type Said, saidIn } from './said-in';

/** A customer's message: its text, their own words in it, who is named around it. */
export interface MoodMessage {
  id: string;
  text: string;
  spans: readonly Span[];
  channel: Channel;
  /** Language of the message, two letters, and its pack. */
  language: string;
  pack: LanguagePack | undefined;
  /** Folded words of names that are known; they are hidden. */
  names: ReadonlySet<string>;
}

/** What stands in a message, read apart from those before it. */
export interface MoodRead {
  message: MoodMessage;
  said: Said;
  /** What the cue lists alone say. */
  cued: Feeling;
  /** Hashes of words, pairs and letter runs with their values. */
  words: MoodFeatures;
  /** Hashes of cues with their values. */
  cues: MoodFeatures;
}

/** The customer's message before, as it was read. */
export interface MoodBefore {
  cued: Pick<Feeling, 'label' | 'intensity'>;
  /** A chance a mood, in the order of `FEELINGS`; absent where the weights did not read it. */
  chances?: readonly number[];
}

const CUE = 0.4;
const CHANCE = 0.8;
const SENTENCE_END = /[.!?؟\n]+/u;

/** What takes the time of reading a message: once a message. */
export function moodRead(message: MoodMessage): MoodRead {
  const { text, spans, language, pack, names, id } = message;
  const said = saidIn(text, pack?.feeling, spans);
  const cued = readFeeling(text, pack?.feeling, { interaction: id, spans });
  const own = spans.map(({ start, end }) => text.slice(start, end)).join('\n');
  const told = [
    ...moodCues(own, said, cued),
    ...circumstancesIn(message).map((kind) => `circumstance ${kind}`),
    ...(pack ? ledgerCues(own, pack) : []),
    `by ${message.channel}`,
    `in ${language}`,
  ];
  return { message, said, cued, words: moodWords(text, said.tokens, language, names), cues: hashedCues(told, CUE) };
}

/** Buckets of a message and of what was felt before it, with their values. */
export function moodFeatures({ words, cues }: MoodRead, before: MoodBefore | undefined): MoodFeatures {
  const around = hashedCues(contextCues(before), CUE);
  const chances = before?.chances
    ? hashedCues(
        FEELINGS.map((mood) => `was ${mood}`),
        CHANCE,
      )
    : undefined;
  const all = [
    cues,
    around,
    ...(chances ? [{ ...chances, values: chances.values.map((value, i) => value * before!.chances![i]!) }] : []),
  ];
  return {
    hashes: [...words.hashes.map(bucketOfWord), ...all.flatMap(({ hashes }) => hashes.map(bucketOfCue))],
    values: [...words.values, ...all.flatMap(({ values }) => values)],
  };
}

type Told = string | readonly [name: string, value: number];

function hashedCues(told: readonly Told[], scale: number): MoodFeatures {
  const pairs = told.map((one) => (typeof one === 'string' ? ([one, 1] as const) : one));
  return {
    hashes: pairs.map(([name]) => hashOn(HASH_START, name)),
    values: pairs.map(([, value]) => value * scale),
  };
}

function contextCues(before: MoodBefore | undefined): string[] {
  return before ? ['later', `before ${before.cued.label}`, `before ${before.cued.intensity}`] : ['first'];
}

function circumstancesIn({ text, spans, pack, id }: MoodMessage): string[] {
  const found = readCircumstances(text, pack?.feeling, { interaction: id, spans });
  return [...new Set(found.map(({ kind }) => kind))];
}

/** What the last sentence says came of a matter, by the ledger's lists. */
function ledgerCues(own: string, { ledger }: LanguagePack): string[] {
  const last =
    own
      .slice(0, MOST_UNITS)
      .split(SENTENCE_END)
      .findLast((part) => part.trim()) ?? '';
  return Object.entries(ledger.outcomes).flatMap(([outcome, words]) =>
    words && matchWords(words, last) ? [`ends ${outcome}`] : [],
  );
}

/** Characters in which the ledger's lists look. */
const MOST_UNITS = 2000;
