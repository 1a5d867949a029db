import type { Channel } from './channel';

/** A claim points at the words it rests on; the quote is read from there (`quoteOf`), never stored twice. UTF-16 offsets into `Interaction.text`. */
export interface Evidence {
  interaction: string;
  start: number;
  end: number;
}

/** What words may say that their writer feels; the order is that of the weights that tell them. */
export const FEELINGS = [
  'calm',
  'pleased',
  'grateful',
  'confused',
  'worried',
  'disappointed',
  'frustrated',
  'angry',
  'sad',
  'sarcastic',
] as const;
export type FeelingLabel = (typeof FEELINGS)[number];

/** What the customer's words of one moment say they feel; `intensity` 0 (none) to 3 (strong). */
export interface Feeling {
  label: FeelingLabel;
  intensity: 0 | 1 | 2 | 3;
  evidence: Evidence[];
}

/** How the feeling moved over the current conversation (and the ones before it). */
export type Course = 'rising' | 'falling' | 'steady' | 'unknown';

/** What support asks for, as a typed slot; `open` for everything else. */
export type Slot =
  | 'order-number'
  | 'account'
  | 'email'
  | 'phone'
  | 'name'
  | 'address'
  | 'postcode'
  | 'device'
  | 'model'
  | 'version'
  | 'serial'
  | 'error-message'
  | 'date'
  | 'since-when'
  | 'amount'
  | 'payment-method'
  | 'product'
  | 'location'
  | 'tracking-number'
  | 'booking-reference'
  | 'invoice'
  | 'case-number'
  | 'reference'
  | 'meter'
  | 'id-number'
  | 'card'
  | 'flight'
  | 'plan'
  | 'system'
  | 'browser'
  | 'size'
  | 'reading'
  | 'indicator'
  | 'time-of-day'
  | 'availability'
  | 'deadline'
  | 'steps-tried'
  | 'screenshot'
  | 'preference'
  | 'open';

/** A question with the customer's answer, whether it was asked first or volunteered. Times are ISO 8601 in UTC. */
export interface Answered {
  slot: Slot;
  /** Short label of what was asked; for an `open` slot the agent's question in its own words. */
  question: string;
  /** The value as written, and as compared (case, spaces and punctuation folded). */
  value: string;
  normalized: string;
  evidence: Evidence;
  askedIn?: Evidence;
  channel: Channel;
  at: string;
  confidence: number;
  /** `stale`: may have changed since, by the slot's kind; `superseded`: corrected later; `conflict`: two values stand. */
  state: 'current' | 'stale' | 'superseded' | 'conflict';
}

export type Outcome = 'solved' | 'solved-briefly' | 'partly' | 'failed' | 'refused' | 'only-suggested';

/** A fix and what came of it. `step` is the canonical fix (`restart`, `reinstall`, `clear-cache`, `open:<words>` …). */
export interface Tried {
  step: string;
  /** The step in the words it was written in, short. */
  label: string;
  outcome: Outcome;
  evidence: Evidence;
  channel: Channel;
  at: string;
  confidence: number;
}

/** Something we said we would do. `due` is ISO 8601 (a date or an instant) resolved in the writer's time zone. */
export interface Pledge {
  what: string;
  due?: string;
  kept: 'yes' | 'no' | 'open';
  evidence: Evidence;
  channel: Channel;
  at: string;
}

/** A question or request of the customer's, and whether we have answered it. */
export interface CustomerQuestion {
  text: string;
  kind: 'question' | 'request';
  evidence: Evidence;
  open: boolean;
  answeredIn?: Evidence;
}

/** What the customer said of their own situation, in their own words. Stated, never inferred. */
export interface Circumstance {
  kind: 'deadline' | 'event' | 'vulnerability' | 'others-affected' | 'loss' | 'plan' | 'work';
  /** The customer's words, trimmed to the clause that can be taken up in a reply. */
  words: string;
  evidence: Evidence;
}

/** Why the customer got in touch: the id of one of the team's contact reasons. */
export interface ContactReason {
  id: string;
  confidence: number;
  evidence?: Evidence;
}

export type EffortSignalKind =
  | 'repeat-contact'
  | 'channel-switch'
  | 'transfer'
  | 'reopening'
  | 'asked-again'
  | 'waiting'
  | 'long-thread';

/** One sign of effort in behaviour; `points` of all signals sum to the index (0 to 100). */
export interface EffortSignal {
  kind: EffortSignalKind;
  count: number;
  points: number;
  interactions: string[];
}

/** A typed value a reply may state, with where it comes from. */
export interface Fact {
  kind:
    | 'customer-name'
    | 'agent-name'
    | 'order'
    | 'order-status'
    | 'item'
    | 'amount'
    | 'date'
    | 'tracking'
    | 'reference'
    | 'product'
    | 'version';
  value: string;
  normalized: string;
  evidence?: Evidence;
  order?: string;
}

/** One clause of the person summary: an id the locale files word, its values, and what it rests on. */
export interface PersonClause {
  kind:
    | 'contacts'
    | 'first-contact'
    | 'wants'
    | 'promise-broken'
    | 'promise-kept'
    | 'promise-open'
    | 'open-questions'
    | 'failed-fixes'
    | 'circumstance';
  values: Record<string, string | number>;
  evidence: Evidence[];
}

/** How the customer writes, seen in their own texts, for a reply in their manner. */
export interface Traits {
  formality: 'informal' | 'neutral' | 'formal' | 'unknown';
  /** Form of address the customer uses towards us, where the language has two. */
  address: 'familiar' | 'polite' | 'unknown';
  brevity: 'brief' | 'usual' | 'detailed' | 'unknown';
  signOff?: string;
  preferredChannel?: Channel;
}

/** What the text says: plain data, stamped with the version of what made it. */
export interface Reading {
  version: string;
  /** BCP 47 of the customer's newest message of the current conversation; `und` when it can't be told. */
  language: string;
  languageConfidence: number;
  feeling: Feeling & { course: Course };
  /** The feeling of each inbound interaction, in time order. */
  feelings: Array<Feeling & { interaction: string }>;
  reasons: ContactReason[];
  answered: Answered[];
  tried: Tried[];
  promises: Pledge[];
  questions: CustomerQuestion[];
  circumstances: Circumstance[];
  facts: Fact[];
  effort: { index: number; signals: EffortSignal[] };
  person: PersonClause[];
  traits: Traits;
}

/** The words a claim rests on. Empty when the interaction is not in the list (erased, or behind a wall). */
export function quoteOf(evidence: Evidence, interactions: ReadonlyArray<{ id: string; text: string }>): string {
  return interactions.find((one) => one.id === evidence.interaction)?.text.slice(evidence.start, evidence.end) ?? '';
}
