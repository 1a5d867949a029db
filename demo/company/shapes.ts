import type { AccountChange } from '../../lib/domain/account-change.ts';
import type { Channel } from '../../lib/domain/channel.ts';
import type { Identifier, IdentifierKey } from '../../lib/domain/identifier.ts';
import type { OrderFacts, SurveyFacts } from '../../lib/domain/interaction.ts';

/**
 * One thing said, written down or recorded. Exactly one of `in` (the customer), `out` (us), `note` (internal) and `event` (a system)
 * holds the text. `at` is relative, see `instant`; texts may hold relative days, see `fillDays`.
 */
export interface Saying {
  at: string;
  in?: string;
  out?: string;
  note?: string;
  event?: string;
  /** Who wrote it, where that is not the person, or the agent on duty. */
  by?: string;
  /** Address it came from, where that is not the thread's party. */
  from?: string;
  order?: Omit<OrderFacts, 'at'>;
  survey?: SurveyFacts;
  account?: AccountChange;
}

/** What was exchanged under one ticket, call, order or chat. */
export interface Thread {
  id: string;
  channel: Channel;
  /** Key of the identifier it was exchanged with; the person's first one when absent. */
  party?: IdentifierKey;
  subject?: string;
  /** BCP 47; the person's language when absent. */
  language?: string;
  said: Saying[];
}

/** Someone a page shows in a conversation beside our own side. */
export interface Participant {
  name?: string;
  address: string;
  role: 'requester' | 'cc' | 'forwarded';
}

/** A conversation that is open in one of the demo pages and not yet part of the stored history. */
export interface OpenThread extends Thread {
  where: 'helpdesk' | 'webmail';
  status: 'open' | 'pending' | 'solved';
  /** Who the page says takes part; the person under the thread's party when absent. */
  participants?: Participant[];
  /** The helpdesk opens its composer as an internal note. */
  noteFirst?: boolean;
  /** Which states of the panel it is there for. */
  shows: DemoState[];
}

/** One customer of the invented company, with all that is stored of them and what is open now. */
export interface Person {
  id: string;
  name: string;
  /** BCP 47 of what they write. */
  language: string;
  identifiers: Identifier[];
  /** Everyone who writes from a shared address, the person included. */
  sharedBy?: string[];
  history: Thread[];
  open: OpenThread[];
}

/** The states of the panel that the open conversations are there to show. */
export const demoStates = [
  'many-channels',
  'new-customer',
  'shared-mailbox',
  'look-alike',
  'two-people',
  'forwarded',
  'broken-promise',
  'kept-promise',
  'fix-tried-twice',
  'own-circumstance',
  'repeat-contact',
  'happy',
  'angry',
  'worried',
  'sarcastic',
  'confused',
  'internal-note',
  'solved',
  'conflicting-values',
  'stale-value',
  'several-questions',
  'right-to-left',
  'german-sie',
  'german-du',
  'french-chat',
  'long-thread',
  'empty',
  'hostile',
] as const;
export type DemoState = (typeof demoStates)[number];
