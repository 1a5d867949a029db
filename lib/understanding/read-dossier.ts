import type { Dossier } from '../domain/dossier';
import type { Interaction } from '../domain/interaction';
import type { EffortSignal, Fact, Feeling, PersonClause, Reading, Traits } from '../domain/reading';
import { readCircumstances } from './circumstance/read-circumstances';
import { courseOf } from './feeling/course-of';
import { readFeeling } from './feeling/read-feeling';
import { detectLanguage } from './language/detect-language';
import { packFor } from './languages';
import { detectAsks } from './ledger/detect-asks';
import { packThatFits } from './ledger/pack-that-fits';
import { readAnswered } from './ledger/read-ledger';
import { readPromises } from './ledger/read-promises';
import { readQuestions } from './ledger/read-questions';
import { readTried } from './ledger/read-tried';
import { readEffort } from './effort-signals';
import { readPerson } from './read-person';
import { ownWords } from './text/own-words';

/** Changes whenever the same text may be read otherwise. */
const READING_VERSION = 'reading-3';

/** Below this confidence a note's language is told by the ledger's words. */
const UNSURE = 0.5;

/** What a dossier's texts say: pure, deterministic, oldest to newest. Languages without a pack degrade to what needs no words. */
export function readDossier(dossier: Dossier): Reading {
  const { interactions, current, now, orders } = dossier;
  const languages = new Map(interactions.map((one) => [one.id, detectLanguage(ownText(one))]));
  const languageOf = (one: Interaction) => languages.get(one.id)?.language ?? 'und';
  const inbound = interactions.filter((one) => one.direction === 'inbound');
  const newest = inbound.findLast((one) => one.conversation === current) ?? inbound.at(-1);
  const spoken = newest && languageOf(newest) !== 'und' ? newest : inbound.findLast((one) => languageOf(one) !== 'und');
  const language = spoken ? languageOf(spoken) : 'und';
  const ledgers = new Map(
    interactions.map((one) => {
      const own = packFor(languageOf(one))?.ledger;
      const unsure = one.direction === 'note' && (languages.get(one.id)?.confidence ?? 0) < UNSURE;
      const others = [packFor(language)?.ledger, packFor('en')?.ledger];
      return [one.id, unsure ? packThatFits(one.text, [own, ...others]) : (own ?? others[0])];
    }),
  );
  const packOf = (one: Interaction) => ledgers.get(one.id);
  const feelings = inbound.map((one) => ({ ...feelingOf(one, languageOf(one), language), interaction: one.id }));
  const here = feelings.filter((one) => inbound.find(({ id }) => id === one.interaction)?.conversation === current);
  const last = here.at(-1) ?? { label: 'calm' as const, intensity: 0 as const, evidence: [] };
  const tried = readTried(interactions, packOf);
  const promises = readPromises(interactions, now, packOf);
  const asked = interactions
    .filter((one) => one.direction === 'outbound')
    .flatMap((one) => detectAsks(one.text, packOf(one)).map(({ slot }) => ({ slot, interaction: one.id })))
    .filter(({ slot }) => slot !== 'open');
  const effort: EffortSignal[] = readEffort(dossier, asked);
  const questions = readQuestions(interactions, current, packOf);
  const reading: Reading = {
    version: READING_VERSION,
    language,
    languageConfidence: spoken ? (languages.get(spoken.id)?.confidence ?? 0) : 0,
    feeling: {
      label: last.label,
      intensity: last.intensity,
      evidence: last.evidence,
      course: courseOf(feelings.slice(-6)),
    },
    feelings,
    reasons: [],
    answered: readAnswered(
      interactions,
      orders.map((order) => order.id),
      now,
      packOf,
    ),
    tried,
    promises,
    questions,
    circumstances: inbound
      .filter((one) => one.conversation === current)
      .flatMap((one) =>
        readCircumstances(one.text, packFor(languageOf(one))?.feeling, {
          interaction: one.id,
          spans: ownWords(one.text),
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
    traits: readTraits(inbound),
  };
  return { ...reading, person: readPerson(dossier, reading) satisfies PersonClause[] };
}

function ownText({ text }: Interaction): string {
  return ownWords(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}

function feelingOf(one: Interaction, language: string, fallback: string): Feeling {
  return readFeeling(one.text, (packFor(language) ?? packFor(fallback))?.feeling, {
    interaction: one.id,
    spans: ownWords(one.text),
  });
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

function readTraits(inbound: readonly Interaction[]): Traits {
  const text = inbound.map(ownText).join('\n');
  const words = text.split(/\s+/).length / Math.max(1, inbound.length);
  const polite = /(?<!\p{L})(?:Sie|Ihnen|Ihre[rnm]?|vous|votre|usted)(?!\p{L})/u.test(text);
  const familiar = /(?<!\p{L})(?:du|dir|dein\p{L}*|euch|eure?|tu|toi|tienes|puedes)(?!\p{L})/u.test(text);
  return {
    formality: polite ? 'formal' : familiar ? 'informal' : 'unknown',
    address: polite ? 'polite' : familiar ? 'familiar' : 'unknown',
    brevity: inbound.length === 0 ? 'unknown' : words < 25 ? 'brief' : words > 120 ? 'detailed' : 'usual',
  };
}
