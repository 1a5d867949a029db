import type { Dossier } from '../domain/dossier';
import type { Interaction } from '../domain/interaction';
import type {
  ContactReason,
  EffortSignal,
  Fact,
  Feeling,
  FeelingLabel,
  PersonClause,
  Reading,
} from '../domain/reading';
import { readCircumstances } from './circumstance/read-circumstances';
import { courseOf } from './feeling/course-of';
import type { MoodModel } from './feeling/mood-model';
import { readFeeling } from './feeling/read-feeling';
import { readMoods } from './feeling/read-moods';
import { stillFelt } from './feeling/still-felt';
import { type DetectedLanguage, detectLanguage } from './language/detect-language';
import { type LanguagePack, packFor } from './languages';
import type { LedgerPack } from './ledger/ledger-pack';
import { asksIn } from './ledger/detect-asks';
import { packThatFits } from './ledger/pack-that-fits';
import { readAnswered } from './ledger/read-ledger';
import { readPromises } from './ledger/read-promises';
import { readQuestions } from './ledger/read-questions';
import { stepSource } from './ledger/judged-steps';
import { taggedIn } from './ledger/tagged-in';
import { readTried } from './ledger/read-tried';
import { readEffort } from './effort-signals';
import { readPerson } from './read-person';
import { readTraits } from './read-traits';
import { perInteraction } from './per-interaction';
import { readReasons } from './reason/read-reasons';
import type { ReasonModel } from './reason/reason-model';
import type { SpanModel } from './spans/span-model';
import type { StepModel } from './step/step-model';
import { ownTextOf, ownWordsOf } from './text/own-words-of';
import { peopleIn, withVoices } from './text/voices-of';

/** Changes whenever the same text may be read otherwise. */
const READING_VERSION = 'reading-9';

/** Below this confidence a note's language is told by the ledger's words. */
const UNSURE = 0.5;

/** What was tried longer ago than in so many messages is read by the rules alone: weighing every sentence of years would take too long. */
const MOST_JUDGED = 80;

/** What a reading may use beside the texts. */
export interface Knowledge {
  /** Tells why a customer writes; without it no reason is claimed. */
  reasons?: ReasonModel;
  /** Tells steps that no rule finds, and which of those found are none; without it the rules read alone. */
  steps?: StepModel;
  /** Finds values, steps and promises that no rule finds, and which of those found are none; without it the rules read alone. */
  spans?: SpanModel;
  /** Tells what whole messages say that their writer feels; without it the cue lists read alone. */
  moods?: MoodModel;
  /** The writers' time zone (IANA), in which "tomorrow" and "by five" are meant. Absent: UTC. */
  zone?: string;
}

const languageIn = perInteraction((one) => detectLanguage(ownTextOf(one)));
const feelingIn = perInteraction((one, pack: LanguagePack | undefined) =>
  readFeeling(one.text, pack?.feeling, { interaction: one.id, spans: ownWordsOf(one) }),
);
const fittingPack = perInteraction((one, packs: string): LedgerPack | undefined =>
  packThatFits(
    one.text,
    packs.split(' ').map((code) => packFor(code)?.ledger),
  ),
);

/** The language of the customer's newest words that tell one: of the current conversation if they do, else of any. */
export function spokenLanguage({ interactions, current }: Pick<Dossier, 'interactions' | 'current'>): string {
  return spokenIn(interactions, current)?.language ?? 'und';
}

/** Characters below which a message is too short to tell its language, where a longer one is there. */
const TELLING = 8;

function spokenIn(interactions: readonly Interaction[], current: string): DetectedLanguage | undefined {
  const told = interactions
    .filter((one) => one.direction === 'inbound')
    .map((one) => ({
      here: one.conversation === current,
      said: languageIn(one, undefined),
      length: ownTextOf(one).trim().length,
    }));
  // A "Sim" or "Ok" is a word of many languages: what they wrote before it tells which.
  const newest =
    told.findLast(({ here, length }) => here && length >= TELLING) ??
    told.findLast(({ length }) => length >= TELLING) ??
    told.findLast(({ here }) => here) ??
    told.at(-1);
  return newest && newest.said.language !== 'und'
    ? newest.said
    : (told.findLast(({ said }) => said.language !== 'und')?.said ?? writtenAbout(interactions));
}

/** Who has written nothing to us yet speaks, as far as is known, what we write to them and about them. */
function writtenAbout(interactions: readonly Interaction[]): DetectedLanguage | undefined {
  return ['outbound', 'note']
    .flatMap((direction) => interactions.filter((one) => one.direction === direction).toReversed())
    .map((one) => languageIn(one, undefined))
    .find(({ language }) => language !== 'und');
}

/** What a dossier's texts say: pure, deterministic, oldest to newest. Languages without a pack degrade to what needs no words. */
export function readDossier(dossier: Dossier, { reasons, steps, spans, moods, zone }: Knowledge = {}): Reading {
  const { current, now, orders } = dossier;
  const interactions = withVoices(dossier.interactions, peopleIn(dossier));
  const languageOf = (one: Interaction) => languageIn(one, undefined).language;
  const inbound = interactions.filter((one) => one.direction === 'inbound');
  const spoken = spokenIn(interactions, current);
  const language = spoken?.language ?? 'und';
  const packOf = (one: Interaction) => {
    const own = languageOf(one);
    const unsure = one.direction === 'note' && languageIn(one, undefined).confidence < UNSURE;
    return unsure ? fittingPack(one, `${own} ${language} en`) : (packFor(own) ?? packFor(language))?.ledger;
  };
  // What a message forwards was felt before: its own words come first, and one feeling is read of each.
  const felt = [...new Map(inbound.toReversed().map((one) => [one.id, one])).values()].toReversed();
  const read = moods
    ? readMoods(felt, moods, { languageOf, fallback: language, people: dossier })
    : felt.map((one) => feelingOf(one, languageOf(one), language));
  const feelings = felt.map((one, i) => ({ ...read[i]!, interaction: one.id }));
  const here = felt
    .filter((one) => one.conversation === current)
    .flatMap(({ id, at }) => feelings.filter((one) => one.interaction === id).map((one) => ({ ...one, at })));
  // Who is read by the weights is read with what they felt before.
  const last = moods ? (here.at(-1) ?? stillFelt(here)) : stillFelt(here);
  const newest = new Set(interactions.slice(-MOST_JUDGED));
  const sourceOf = (one: Interaction) => {
    const pack = packOf(one);
    return pack && (newest.has(one) ? stepSource(pack, steps, spans) : stepSource(pack, undefined));
  };
  const found = new Map(
    interactions.map((one, i) => [
      one,
      taggedIn(one, interactions.slice(Math.max(0, i - 40), i), sourceOf(one), orders, packOf),
    ]),
  );
  const spansOf = (one: Interaction) => found.get(one);
  const tried = readTried(interactions, sourceOf, spansOf);
  const promises = readPromises(interactions, now, packOf, zone, spansOf);
  const answered = readAnswered(interactions, orders, now, packOf, spansOf);
  const asks = (one: Interaction) => (one.direction === 'outbound' ? asksIn(one, packOf(one)) : []);
  const effort: EffortSignal[] = readEffort(dossier, { answered, tried, asks });
  const questions = readQuestions(interactions, current, packOf);
  const reading: Reading = {
    version: READING_VERSION,
    language,
    languageConfidence: spoken?.confidence ?? 0,
    feeling: {
      label: last.label,
      intensity: last.intensity,
      evidence: last.evidence,
      course: courseOf(feelings.slice(-6)),
    },
    feelings,
    reasons: reasons
      ? fitting(
          readReasons(
            inbound.filter((one) => one.conversation === current),
            reasons,
          ),
          last.label,
        )
      : [],
    answered,
    tried,
    promises,
    questions,
    circumstances: inbound
      .filter((one) => one.conversation === current)
      .flatMap((one) =>
        readCircumstances(one.text, packFor(languageOf(one))?.feeling, {
          interaction: one.id,
          spans: ownWordsOf(one),
        }),
      ),
    facts: readFacts(dossier),
    effort: {
      index: Math.min(
        100,
        effort.reduce((sum, one) => sum + one.points, 0),
      ),
      signals: effort,
    },
    person: [],
    traits: readTraits(inbound, language),
  };
  return { ...reading, person: readPerson(dossier, reading) satisfies PersonClause[] };
}

/** Reasons of somebody for whom something is wrong. */
const TROUBLE = new Set([
  'delivery-late',
  'delivery-lost',
  'damaged',
  'wrong-item',
  'payment-failed',
  'outage',
  'device-fault',
  'bug',
  'complaint-service',
]);
const CERTAIN = 0.95;

/** Who is pleased by their last words has no trouble now, whatever their words resemble; and who praises is not upset. */
function fitting(reasons: readonly ContactReason[], label: FeelingLabel): ContactReason[] {
  const content = label === 'pleased' || label === 'grateful';
  return reasons.filter(({ id, confidence }) =>
    content ? !TROUBLE.has(id) || confidence >= CERTAIN : id !== 'praise' || label === 'calm',
  );
}

function feelingOf(one: Interaction, language: string, fallback: string): Feeling {
  return feelingIn(one, packFor(language) ?? packFor(fallback));
}

function readFacts({ customer, orders, agent }: Dossier): Fact[] {
  return [
    ...(customer.name
      ? [{ kind: 'customer-name' as const, value: customer.name, normalized: customer.name.toLowerCase() }]
      : []),
    ...(agent.name ? [{ kind: 'agent-name' as const, value: agent.name, normalized: agent.name.toLowerCase() }] : []),
    ...orders.map((order) => ({
      kind: 'order' as const,
      value: order.id,
      normalized: order.id.toLowerCase(),
      order: order.id,
    })),
  ];
}
