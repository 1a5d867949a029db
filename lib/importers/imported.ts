import type { AccountChange } from '../domain/account-change';
import type { Channel } from '../domain/channel';
import type { Identifier } from '../domain/identifier';
import type { Direction, OrderFacts, SurveyFacts } from '../domain/interaction';

/** One interaction as a file tells it, before it has a place in the store. `at` is ISO 8601 in UTC. */
export interface ImportedInteraction {
  kind: 'interaction';
  system: string;
  /** Host of the helpdesk where the file tells it: the conversation's key is then the one its pages give. */
  site?: string;
  /** The exporting system's own ids: of the conversation, and of the message within it where there is one. */
  conversation: string;
  sourceId?: string;
  /** The customer's side, best one first. At least one. */
  identifiers: Identifier[];
  name?: string;
  channel: Channel;
  direction: Direction;
  author?: string;
  at: string;
  subject?: string;
  text: string;
  url?: string;
  order?: OrderFacts;
  survey?: SurveyFacts;
  account?: AccountChange;
}

/** Somebody a file names without an interaction: a card, a row of a customer list. All identifiers are one person's. */
export interface ImportedCustomer {
  kind: 'customer';
  name?: string;
  identifiers: Identifier[];
}

/** Why a record was left out; the words are in the locale files under `imports.why`. */
export const REJECTIONS = [
  'no-identifier',
  'no-date',
  'bad-date',
  'no-text',
  'bad-score',
  'bad-amount',
  'not-a-record',
  'other-shape',
  'notice',
  'internal',
  'truncated',
  'too-deep',
  'too-large',
  'duplicate-id',
  'erased',
  'unreadable',
] as const;
export type RejectionReason = (typeof REJECTIONS)[number];

/** A record, or one part of it, that was left out. `value` is what stood there, cut short. */
export interface Rejected {
  kind: 'rejected';
  why: RejectionReason;
  field?: string;
  value?: string;
}

export type Imported = ImportedInteraction | ImportedCustomer | Rejected;

/** Longest value that a rejection repeats, in UTF-16 units. */
const SHOWN = 80;

export function rejected(why: RejectionReason, field?: string, value?: string): Rejected {
  return { kind: 'rejected', why, ...(field && { field }), ...(value && { value: value.slice(0, SHOWN) }) };
}
