import type { Channel } from './channel';
import type { Identifier, IdentifierKey } from './identifier';
import type { Candidate, ComposerKind, ConversationStatus, Ground, OwnDataState } from './sighting';

/**
 * Who the open conversation is with. Only `matched` and `new` show or draft anything; every other answer shows no history
 * until the agent chooses (S2).
 */
export type Resolution =
  | {
      kind: 'matched' | 'new';
      name?: string;
      /** The identifier read from the page and where it stood. */
      identifier: Identifier;
      key: IdentifierKey;
      ground: Ground;
      confidence: number;
      /** All identifiers that certain links join, this one included. */
      linked: IdentifierKey[];
      chosenByAgent: boolean;
      /** Whom of a shared mailbox the agent chose: only what is certainly theirs is shown. Empty: someone not met before. */
      person?: string;
    }
  | {
      kind: 'doubt';
      why: 'nobody' | 'two-people' | 'disagree' | 'forwarded' | 'shared-mailbox' | 'look-alike';
      candidates: Candidate[];
      /** For a shared mailbox: everyone met under it, and whom the page names. */
      people?: MailboxPerson[];
      /** For a look-alike: the known identifier it resembles. */
      resembles?: { name?: string; value: string };
    };

/** One of the people who write from one mailbox. */
export interface MailboxPerson {
  name: string;
  /** Conversations that are certainly theirs, and when the last of these was, ISO 8601. */
  conversations: number;
  lastAt?: string;
}

/** One conversation open in one tab, as the worker last understood it. */
export interface OpenConversation {
  kind: 'conversation';
  tabId: number;
  windowId: number;
  /** One load of one page; an insertion must name the same. */
  document: string;
  system: string;
  systemName: string;
  origin: string;
  url: string;
  /** Key of the conversation (`Interaction.conversation`), and the id the helpdesk shows. */
  conversation: string;
  conversationId: string;
  /** What orders to the page's script name it by, where that is not `conversationId`. */
  pageId?: string;
  subject?: string;
  channel: Channel;
  status: ConversationStatus;
  /** When the page was first seen solved, ISO 8601; brings the effort row forward. */
  solvedAt?: string;
  composer?: { kind: ComposerKind; hasText: boolean; recipients: string[] };
  resolution: Resolution;
  /** Every reading of who this is, as the page and the helpdesk's own data gave them. */
  readings: Candidate[];
  /** Whether the helpdesk's own data was asked, and what came of it. */
  ownData?: OwnDataState;
  /** Whether this system has own data that the agent could switch on. */
  ownDataOffered?: boolean;
  agentName?: string;
  /** Newest interaction captured from this conversation: what a draft is based on. */
  newest?: string;
  /** What this reader can not know on this system. */
  unknown: string[];
  /** The helpdesk's page has changed: read in general terms, because its own reader finds nothing there any more. */
  redesigned?: boolean;
  seenAt: string;
}

/** What the panel can say of a tab. */
export type TabState =
  | OpenConversation
  | { kind: 'no-access'; tabId: number; origin?: string }
  /** A browser page, the store, or a file: nothing can be read here. */
  | { kind: 'restricted'; tabId: number }
  /** Access is there and a reader is at work, but no conversation is open. */
  | { kind: 'no-conversation'; tabId: number; origin: string; systemName?: string }
  /** A conversation seems open, but the page could not be understood. */
  | { kind: 'not-understood'; tabId: number; origin: string; systemName?: string; redesigned?: boolean }
  | { kind: 'paused'; tabId: number };
