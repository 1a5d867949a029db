import type { Dossier } from '../../domain/dossier';
import type { Interaction } from '../../domain/interaction';
import type { Feeling } from '../../domain/reading';
import { fold, tokensOf } from '../language/tokens';
import { type LanguagePack, packFor } from '../languages';
import { perInteraction } from '../per-interaction';
import { ownWordsOf } from '../text/own-words-of';
import { type MoodMessage, moodRead, type MoodRead } from './mood-features';
import type { MoodModel } from './mood-model';
import { type MoodEarlier, readMood } from './read-mood';
import { readFeeling } from './read-feeling';
import { LASTS_MS } from './still-felt';

/** What was written longer ago than so many messages (up to a step more) is read by the cue lists alone. */
const MOST_READ = 40;
/** Messages fall out of those that are read many at a time: with each that goes, all that were read after it are read anew. */
const STEP = 20;

const readOf = perInteraction((one, known: string): MoodRead => {
  const [language = 'und', names = ''] = known.split('|');
  return moodRead(messageOf(one, language, new Set(names.split(' '))));
});

const cuedIn = perInteraction((one, pack: LanguagePack | undefined) =>
  readFeeling(one.text, pack?.feeling, { interaction: one.id, spans: ownWordsOf(one) }),
);

function messageOf(one: Interaction, language: string, names: ReadonlySet<string>): MoodMessage {
  const { id, text, channel } = one;
  return { id, text, spans: ownWordsOf(one), channel, language, pack: packFor(language), names };
}

/** What is known around a customer's messages. */
export interface MoodAround {
  languageOf: (one: Interaction) => string;
  /** Language of messages whose own has no pack. */
  fallback: string;
  people: Pick<Dossier, 'customer' | 'agent'>;
}

/** The customer's messages, oldest first, each read apart from the others; what the weights are made from too. */
export function moodReads(inbound: readonly Interaction[], { languageOf, fallback, people }: MoodAround): MoodRead[] {
  const names = namesIn([people.customer.name, people.agent.name]);
  return inbound.map((one) => {
    const own = languageOf(one);
    return readOf(one, `${packFor(own) ? own : fallback}|${names}`);
  });
}

/** What each of the customer's messages says that they feel, oldest first, each read with the one before it. */
export function readMoods(inbound: readonly Interaction[], model: MoodModel, around: MoodAround): Feeling[] {
  const from = Math.max(0, Math.floor((inbound.length - MOST_READ) / STEP) * STEP);
  const old = inbound.slice(0, from);
  const read = inbound.slice(from);
  const reads = moodReads(read, around);
  let before: Placed | undefined;
  const moods = read.map((one, i) => {
    const near = before && lasts(before.at, one.at) ? before : undefined;
    before = moodIn(one, near ?? model, reads[i]!, model);
    return before.feeling;
  });
  return [...old.map((one) => cuedOf(one, around)), ...moods];
}

/** A mood with what the message after it needs. */
interface Placed extends MoodEarlier {
  at: string;
  read: MoodRead;
}

const kept = new WeakMap<Interaction, { after: Placed | MoodModel; mood: Placed }>();

/** A message's mood, read once as long as it, and what was read of the one before, stay the same. */
function moodIn(one: Interaction, after: Placed | MoodModel, read: MoodRead, model: MoodModel): Placed {
  const known = kept.get(one);
  if (known?.after === after && known.mood.read === read) return known.mood;
  const { feeling, chances } = readMood(model, read, 'chances' in after ? after : undefined);
  const mood = { cued: read.cued, feeling, chances, at: one.at, read };
  kept.set(one, { after, mood });
  return mood;
}

function cuedOf(one: Interaction, { languageOf, fallback }: MoodAround): Feeling {
  return cuedIn(one, packFor(languageOf(one)) ?? packFor(fallback));
}

/** Whether what was felt at one time may still be at another; both ISO 8601. */
export function lasts(one: string, other: string): boolean {
  return Date.parse(other) - Date.parse(one) <= LASTS_MS;
}

function namesIn(names: ReadonlyArray<string | undefined>): string {
  return names
    .flatMap((name) => (name ? tokensOf(name).map(({ word }) => fold(word)) : []))
    .filter((word) => word.length > 2)
    .sort()
    .join(' ');
}
