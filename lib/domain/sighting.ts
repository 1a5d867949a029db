import * as z from 'zod/mini';
import { Channel } from './channel';
import { Collected, CollectedPerson } from './collected';
import { Identifier } from './identifier';

/**
 * Where a claim about the customer was read. Only structured places count (S1): never body text, never a display name.
 * `recipient` is the composer's To field. `general`: in a place that any page may have, beside a reader that knows the helpdesk.
 */
export const Ground = z.enum([
  'field',
  'attribute',
  'header',
  'recipient',
  'json',
  'address-bar',
  'schema',
  'mailto',
  'recipe',
  'general',
  'agent',
]);
export type Ground = z.infer<typeof Ground>;

/** Someone who may be the customer of the open conversation, with the ground for it and a confidence from 0 to 1. */
export const Candidate = z.object({
  name: z.optional(z.string()),
  identifiers: z.array(Identifier),
  ground: Ground,
  confidence: z.number(),
  /** The part they play in the conversation, where the page tells. */
  role: z.optional(z.enum(['requester', 'sender', 'recipient', 'cc', 'forwarded'])),
});
export type Candidate = z.infer<typeof Candidate>;

export const SightedMessage = z.object({
  /** The helpdesk's own id of the message, where the page shows one. */
  sourceId: z.optional(z.string()),
  author: z.optional(z.string()),
  address: z.optional(z.string()),
  /** `unknown` where the page does not tell; never guessed from the words. */
  direction: z.enum(['inbound', 'outbound', 'note', 'unknown']),
  /** ISO 8601 in UTC; absent where the page shows no machine-readable time. */
  at: z.optional(z.string()),
  channel: z.optional(Channel),
  text: z.string(),
});
export type SightedMessage = z.infer<typeof SightedMessage>;

export const ComposerKind = z.enum(['public', 'note', 'unknown']);
export type ComposerKind = z.infer<typeof ComposerKind>;

export const ConversationStatus = z.enum(['open', 'pending', 'solved', 'unknown']);
export type ConversationStatus = z.infer<typeof ConversationStatus>;

/** `refused`: the helpdesk answered no (signed out, not allowed); `malformed`: not the shape we know; `unreachable`: no answer. */
export const OwnDataState = z.enum(['read', 'refused', 'malformed', 'unreachable']);
export type OwnDataState = z.infer<typeof OwnDataState>;

/**
 * What a page reader read from the open page. Untrusted: anyone who can write to the page can write this.
 * `document` names one load of one page; an insertion must name the same.
 */
export const Sighting = z.object({
  system: z.string(),
  url: z.string(),
  document: z.string(),
  conversation: z.object({
    id: z.string(),
    subject: z.optional(z.string()),
    channel: Channel,
    status: ConversationStatus,
  }),
  customer: z.array(Candidate),
  messages: z.array(SightedMessage),
  composer: z.optional(
    z.object({
      kind: ComposerKind,
      recipients: z.array(z.string()),
      /** Whether the agent has already written something there. */
      hasText: z.boolean(),
    }),
  ),
  /** The signed-in agent, where the page tells. */
  agent: z.optional(z.object({ name: z.optional(z.string()), address: z.optional(z.string()) })),
  /** Mailbox or team the conversation was opened in, where the page tells. */
  scope: z.optional(z.string()),
  /** Fields that this reader can not know on this system: `status`, `time`, `direction` … */
  unknown: z.array(z.string()),
  /** Where the agent lets us ask the helpdesk's own data: whether it came, and why not. */
  ownData: z.optional(OwnDataState),
  /** The helpdesk's own reader, where it found nothing and the generic one read in its place. */
  insteadOf: z.optional(z.string()),
  /** Signals that are still to be weighed: then `customer`, `messages` and the recipients are empty. */
  collected: z.optional(Collected),
  /** People whom the page names apart from the conversation, where the helpdesk's own reader left something unknown. */
  around: z.optional(z.array(CollectedPerson).check(z.maxLength(100))),
  /** How the page's own script names the conversation, where the worker gave it its id. */
  pageId: z.optional(z.string()),
});
export type Sighting = z.infer<typeof Sighting>;
