import type { Channel } from './channel';
import type { EffortSignalKind, FeelingLabel } from './reading';

/**
 * What figures need of one conversation, kept so that no text is ever read again for a chart. Written when a conversation is read; what
 * is not known is absent, never guessed. No text, no name: quotes are fetched from the interactions while those are there.
 */
export interface ConversationFacts {
  /** Key of the conversation (`Interaction.conversation`). */
  key: string;
  party: string;
  /** When the customer first wrote, ISO 8601 in UTC. */
  at: string;
  /** When the customer last wrote. */
  lastAt: string;
  channel: Channel;
  /** Id of the first contact reason. */
  reason?: string;
  persona?: string;
  stage: string;
  /** BCP 47; `und` when it can't be told. */
  language: string;
  feeling: FeelingLabel;
  /** 0 to 3. */
  intensity: number;
  /** Effort index 0 to 100, and the signals it is made of with their counts. */
  effort: number;
  signals: Partial<Record<EffortSignalKind, number>>;
  guidanceVersion?: number;
  /** The customer's next conversation within `NEXT_WITHIN_DAYS`: its reason and how many days later it began. */
  next?: { reason?: string; days: number };
  /** `at`, where there are `voices`: those conversations are found without looking at the others. */
  voicedAt?: string;
  /** Words that praise or complain: where they stand, never the words themselves. */
  voices: Array<{ polarity: 'praise' | 'complaint'; interaction: string; start: number; end: number }>;
  origin: string;
}

/** Later than this a new conversation is not the next of the former one. */
export const NEXT_WITHIN_DAYS = 30;

/** What a customer bought, for value and retention. Amounts are in major units of `currency` (ISO 4217); orders in another are left out and counted. */
export interface CustomerFacts {
  party: string;
  /** Day of the first order or, without one, of the first contact; ISO 8601. */
  since: string;
  orders: number;
  spent: number;
  currency?: string;
  otherCurrency: number;
  firstOrderAt?: string;
  lastOrderAt?: string;
  lastContactAt?: string;
  /** Asked to leave, in their own words. */
  leaving: boolean;
  persona?: string;
  channel: Channel;
  origin: string;
}
