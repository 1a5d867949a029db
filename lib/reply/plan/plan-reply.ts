import type { Dossier } from '../../domain/dossier';
import type { Reading } from '../../domain/reading';
import type { AsksNext, Move, Plan } from '../../domain/reply';
import type { Guidance } from '../../guidance/document';
import { fold } from '../../guidance/fold';
import type { GrantedOffer } from '../../guidance/evaluate-offers';
import { acknowledgeMoves } from './acknowledge';
import { actMoves } from './actions';
import { answerMoves } from './answers';
import { missingSlots } from './asks';
import { avoidList } from './avoid';
import { nextQuestionMoves } from './next-question';
import { nextStep } from './next-step';
import { asksForRecords, openQuestions } from './open-questions';
import { situationOf, type Situation } from './situation';

export const PLAN_VERSION = 'plan-2';

export interface PlanOptions {
  persona?: string;
  stage?: string;
  /** Offers this customer has had before, as far as drafts and orders tell. */
  granted?: readonly GrantedOffer[];
  /** What customers like this one come back with, where the team's history tells. */
  asksNext?: AsksNext;
}

export interface PlanInput {
  dossier: Dossier;
  reading: Reading;
  guidance: Guidance;
  options?: PlanOptions;
}

/**
 * What the next reply should do: acknowledge, own, answer, inform, act, offer, ask only what is missing, say who does what
 * next and by when. Pure and deterministic; every move says why it is there. An empty conversation gives a plan that only asks.
 */
export function planReply({ dossier, reading, guidance, options = {} }: PlanInput): Plan {
  const situation = situationOf(dossier, reading, guidance, options);
  // Who is glad and asks for nothing to be done is not asked for an order's number, and no procedure begins.
  const content =
    situation.mood === 'happy' || (situation.glad && !openQuestions(reading).some(({ kind }) => kind === 'request'));
  const missing = content || situation.tiny ? [] : missingSlots(situation);
  const step = nextStep(situation, missing.length > 0);
  // Where nothing was read there is nothing to take in hand.
  const planned = content || dossier.interactions.length === 0 ? [] : actMoves(situation, options.granted ?? []);
  const answers = answerMoves(situation, planned, step);
  const asks = askMoves(missing, situation);
  const moves: Move[] = [
    greet(situation),
    ...acknowledgeMoves(situation),
    ...answers.moves,
    ...answers.acts,
    ...keptPrivate(situation),
    ...inHand(situation),
    ...asks,
    ...nextQuestionMoves(situation, options.asksNext, [...answers.moves, ...answers.acts, ...asks]),
    ...(step ? [step] : []),
    signOff(situation),
  ];
  return {
    version: PLAN_VERSION,
    guidanceVersion: guidance.version,
    language: situation.language,
    address: addressOf(situation),
    formality: reading.traits.formality === 'unknown' ? 'neutral' : reading.traits.formality,
    channel: situation.channel,
    moves,
    avoid: avoidList(situation),
    missing,
  };
}

function greet({ dossier }: Situation): Move {
  const { name } = dossier.customer;
  const slots: Move['slots'] = name ? { name: { value: name, source: 'evidence' } } : {};
  return { kind: 'greet', topic: 'greet', slots, because: [{ kind: 'convention', text: 'greeting' }] };
}

function signOff({ dossier }: Situation): Move {
  const { name, brand } = dossier.agent;
  const slots: Move['slots'] = name ? { agent: { value: name, source: 'agent' } } : {};
  if (brand) slots.brand = { value: brand, source: 'agent' };
  return { kind: 'close', topic: 'sign-off', slots, because: [{ kind: 'convention', text: 'sign-off' }] };
}

/** Who asks for what we hold of them is told why it is not in the reply. */
function keptPrivate({ reading }: Situation): Move[] {
  const asked = reading.questions.find((one) => one.open && asksForRecords(one.text));
  return asked
    ? [
        {
          kind: 'inform',
          topic: 'private',
          slots: {},
          because: [{ kind: 'evidence', text: 'open-question', evidence: asked.evidence }],
        },
      ]
    : [];
}

/** What we know already and would be tempted to ask: said in the thorough form, so that the customer sees it was read. */
function inHand({ reading, mood, dossier }: Situation): Move[] {
  if (mood === 'happy') return [];
  const current = reading.answered.filter((one) => one.state === 'current' && SAYABLE.has(one.slot));
  // Of two numbers called an order's, the one that is an order's.
  const orders = new Set(dossier.orders.map((one) => fold(one.id)));
  const bySlot = new Map(
    current
      .toSorted((a, b) => Number(orders.has(fold(a.value))) - Number(orders.has(fold(b.value))))
      .map((one) => [one.slot, one]),
  );
  const known = [...bySlot.values()].slice(-3);
  if (known.length === 0) return [];
  const slots: Move['slots'] = {};
  for (const [index, { slot, value, evidence }] of known.entries()) {
    slots[`slot${index + 1}`] = { value: slot, source: 'evidence', evidence };
    slots[`value${index + 1}`] = { value, source: 'evidence', evidence };
  }
  const because = known.map(({ evidence }) => ({ kind: 'evidence' as const, text: 'already-answered', evidence }));
  return [{ kind: 'inform', topic: 'in-hand', slots, because, optional: true }];
}

/** Never an address, an account or a payment method: a reply that repeats those shows them to whoever reads along. */
const SAYABLE = new Set([
  'order-number',
  'device',
  'model',
  'version',
  'product',
  'tracking-number',
  'booking-reference',
  'error-message',
]);

function askMoves(missing: Plan['missing'], { current }: Situation): Move[] {
  if (missing.length === 0) return [];
  const slots: Move['slots'] = Object.fromEntries(
    missing.slice(0, 3).map(({ slot }, index) => [`need${index + 1}`, { value: slot, source: 'guidance' as const }]),
  );
  // A fault's own question is asked in its own words, not as a thing to be sent.
  if (missing.length === 1 && missing[0]!.slot === 'steps-tried')
    slots.kind = { value: 'steps-tried', source: 'guidance' };
  const topic = missing[0]!.slot === 'open' ? (current.length > 0 ? 'ask-what-happens' : 'ask-nothing-known') : 'ask';
  return [{ kind: 'ask', topic, slots, because: missing.map((one) => one.because) }];
}

/** Follows the customer where the team's tone allows it; polite where nobody has shown a preference. */
function addressOf({ reading, guidance }: Situation): Plan['address'] {
  if (guidance.tone.address !== 'mirror') return guidance.tone.address;
  return reading.traits.address === 'familiar' ? 'familiar' : 'polite';
}
