import type { Channel } from '../domain/channel';
import type { Collected } from '../domain/collected';
import type { SiteRecipe } from '../domain/site-recipe';
import type { Candidate, ComposerKind, ConversationStatus, SightedMessage } from '../domain/sighting';

/** What a reader read from a drawn page. `customer` and `messages` may be empty; absent fields were not shown. */
export interface PageReading {
  conversation: { id: string; subject?: string; status?: ConversationStatus; channel?: Channel };
  customer: Candidate[];
  messages: SightedMessage[];
  agent?: { name?: string; address?: string };
  /** Mailbox or team the conversation was opened in. */
  scope?: string;
  /** What this reading shows although the reader can't know it from the page (`Page.unknown`). */
  shows?: string[];
  /** Signals of a page that nobody wrote a reader for: customer, messages and recipients come of them (`weigh/`). */
  collected?: Collected;
}

/** Where an agent pointed on this page: the places of the customer and of the messages, as selectors. */
export type Pointed = Pick<SiteRecipe, 'customer' | 'message'>;

/** The page's own reply editor: the element to write into, whether customers see what is written, and who receives it. */
export interface PageComposer {
  /** A text field, an editing host, or the iframe whose body is one. */
  element: HTMLElement;
  kind: ComposerKind;
  recipients: string[];
}

/**
 * A reader of one helpdesk: data and pure functions over the page, which import nothing but types and their neighbours
 * `dom/*` and `address/*` (what its own data needs to know of the address as well). Readers never change the page, never match visible text (agents work in many languages) and prefer absence to a guess.
 */
export interface Page {
  /** Stable id, `[a-z0-9-]+`; also the folder of its fixtures. */
  system: string;
  /** The product's name as its vendor writes it. */
  name: string;
  /** Channel of a conversation where the page does not say otherwise. */
  channel: Channel;
  /** Match patterns of known hosts; `[]` for a self-hosted system, which `marks` recognise. */
  matches: string[];
  /**
   * CSS selectors, any of which (in the top document) tells this system from every other; none where its addresses do. Every page
   * carries those of all readers. Read at build time: literals only.
   */
  marks?: string[];
  /** Fields this system never shows (`status`, `time`, `direction`, `address`): said, not guessed. */
  unknown?: string[];
  isConversation(url: URL, page: Document): boolean;
  /** `undefined` while the conversation is not drawn (yet): better late than half. Only the generic reader asks where an agent pointed. */
  read(page: Document, url: URL, pointed?: Pointed): PageReading | undefined;
  composer?(page: Document, url: URL): PageComposer | undefined;
}

/** Declares a page reader; every `lib/pages/<system>.page.ts` exports one by default. */
export function definePage(page: Page): Page {
  return page;
}
