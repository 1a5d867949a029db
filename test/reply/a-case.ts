import type { Channel } from '../../lib/domain/channel';
import type { Dossier } from '../../lib/domain/dossier';
import type { Interaction, OrderFacts } from '../../lib/domain/interaction';
import type {
  Answered,
  Circumstance,
  Evidence,
  FeelingLabel,
  Outcome,
  Pledge,
  Reading,
  Slot,
  Traits,
} from '../../lib/domain/reading';

/** A message of a case: who, where, when (`2026-03-12T09:31`), what. `c1`, `c2` … are conversations; the last one is current. */
export interface Said {
  from: 'them' | 'us' | 'note';
  on: Channel;
  in?: string;
  at: string;
  text: string;
  by?: string;
}

/** A case in few words: what was said, and what a reading finds in it, each finding by its quote. */
export interface Case {
  language: string;
  name: string;
  now: string;
  said: Said[];
  feeling?: [FeelingLabel, 0 | 1 | 2 | 3];
  reasons?: string[];
  tried?: Array<{ step: string; label: string; outcome?: Outcome; quote: string }>;
  answered?: Array<{ slot: Slot; value: string; quote: string }>;
  promises?: Array<{ what: string; due?: string; kept?: Pledge['kept']; quote: string }>;
  questions?: Array<string | { request: string }>;
  circumstances?: Array<{ kind: Circumstance['kind']; words: string }>;
  orders?: OrderFacts[];
  traits?: Partial<Traits>;
  agent?: Partial<Dossier['agent']>;
  repeat?: number;
}

/** The dossier and hand-made reading of a case. Throws on a quote that nobody said. */
export function aCase(one: Case): { dossier: Dossier; reading: Reading } {
  const interactions = one.said.map((said, index) => interactionOf(said, index, one.name));
  const locate = (quote: string): { evidence: Evidence; interaction: Interaction } => {
    const interaction = interactions.find(({ text }) => text.includes(quote));
    if (!interaction) throw new Error(`Nobody said: ${quote}`);
    const start = interaction.text.indexOf(quote);
    return { evidence: { interaction: interaction.id, start, end: start + quote.length }, interaction };
  };
  const where = (quote: string) => {
    const { evidence, interaction } = locate(quote);
    return { evidence, channel: interaction.channel, at: interaction.at };
  };
  const current = interactions.at(-1)?.conversation ?? 'c1';
  const [label, intensity] = one.feeling ?? ['calm', 0];
  const dossier: Dossier = {
    customer: { id: 'p1', name: one.name, identifiers: [{ kind: 'email', value: 'customer@customer.example' }] },
    interactions,
    orders: one.orders ?? [],
    current,
    now: `${one.now}:00Z`,
    agent: { name: 'Priya', role: 'frontline', brand: 'Northwind', ...one.agent },
  };
  const reading: Reading = {
    version: 'hand',
    language: one.language,
    languageConfidence: 1,
    feeling: { label, intensity, evidence: [], course: 'unknown' },
    feelings: [],
    reasons: (one.reasons ?? []).map((id) => ({ id, confidence: 0.9 })),
    answered: (one.answered ?? []).map(({ slot, value, quote }): Answered => ({
      slot,
      question: slot,
      value,
      normalized: value.toLowerCase(),
      confidence: 1,
      state: 'current',
      ...where(quote),
    })),
    tried: (one.tried ?? []).map(({ step, label: words, outcome = 'failed', quote }) => ({
      step,
      label: words,
      outcome,
      confidence: 1,
      ...where(quote),
    })),
    promises: (one.promises ?? []).map(({ what, due, kept = 'no', quote }) => ({ what, due, kept, ...where(quote) })),
    questions: (one.questions ?? []).map((question) => {
      const text = typeof question === 'string' ? question : question.request;
      return {
        text,
        kind: typeof question === 'string' ? 'question' : 'request',
        open: true,
        evidence: where(text).evidence,
      };
    }),
    circumstances: (one.circumstances ?? []).map(({ kind, words }) => ({
      kind,
      words,
      evidence: where(words).evidence,
    })),
    facts: [],
    effort: {
      index: 0,
      signals: one.repeat ? [{ kind: 'repeat-contact', count: one.repeat, points: 20, interactions: [] }] : [],
    },
    person: [],
    traits: { formality: 'unknown', address: 'unknown', brevity: 'unknown', ...one.traits },
  };
  return { dossier, reading };
}

function interactionOf(said: Said, index: number, name: string): Interaction {
  const direction = ({ them: 'inbound', us: 'outbound', note: 'note' } as const)[said.from];
  return {
    id: `i${index + 1}`,
    contentKey: `k${index + 1}`,
    system: 'demo',
    conversation: said.in ?? 'c1',
    party: 'email:customer@customer.example',
    channel: said.on,
    direction,
    author: said.by ?? (said.from === 'them' ? name : 'Tom'),
    at: `${said.at}:00Z`,
    text: said.text,
    audience: { site: 'demo' },
    origin: 'demo',
    capturedAt: `${said.at}:00Z`,
  };
}
