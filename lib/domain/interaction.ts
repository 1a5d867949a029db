import * as z from 'zod/mini';
import { AccountChange } from './account-change';
import { Channel } from './channel';

/** `inbound`: from the customer; `outbound`: from us to the customer; `note`: internal; `event`: recorded by a system. */
export const Direction = z.enum(['inbound', 'outbound', 'note', 'event']);
export type Direction = z.infer<typeof Direction>;

/** What an order or payment event carries beside its text. `amount` is in major units of `currency` (ISO 4217). */
export const OrderFacts = z.object({
  id: z.string(),
  at: z.string(),
  amount: z.optional(z.number()),
  currency: z.optional(z.string()),
  items: z.array(z.string()),
  status: z.optional(z.string()),
});
export type OrderFacts = z.infer<typeof OrderFacts>;

/** A survey's answer with the wording, scale and direction it was given on, so that scores never mix silently. */
export const SurveyFacts = z.object({
  measure: z.enum(['CES', 'CSAT', 'NPS']),
  question: z.string(),
  score: z.number(),
  min: z.number(),
  max: z.number(),
  highIs: z.enum(['ease', 'effort', 'satisfied', 'recommend']),
});
export type SurveyFacts = z.infer<typeof SurveyFacts>;

/** Who could open the interaction where it was read: the wall it stays behind. */
export const Audience = z.object({
  /** Origin of the page it was read on, or `import:<id>`, or `demo`. */
  site: z.string(),
  /** Mailbox or team where the page tells. */
  scope: z.optional(z.string()),
  /** Address of the agent who was signed in there, where the page tells. */
  agent: z.optional(z.string()),
});
export type Audience = z.infer<typeof Audience>;

/** Which draft of ours a sent reply came from, and how many of its words the agent changed before it went out. */
export const FromDraft = z.object({ draft: z.string(), changed: z.number(), of: z.number() });
export type FromDraft = z.infer<typeof FromDraft>;

/** One message, call, order, survey or note, at a time, on a channel. `at` is ISO 8601 in UTC. */
export const Interaction = z.object({
  id: z.string(),
  /** Hash of who, where, when (to the minute) and what: recognises the same interaction read by another way. */
  contentKey: z.string(),
  system: z.string(),
  /** `system:site:id` of the conversation it belongs to. */
  conversation: z.string(),
  /** Key of the customer's identifier it was exchanged with. */
  party: z.string(),
  channel: Channel,
  direction: Direction,
  author: z.optional(z.string()),
  at: z.string(),
  subject: z.optional(z.string()),
  text: z.string(),
  url: z.optional(z.string()),
  audience: Audience,
  order: z.optional(OrderFacts),
  survey: z.optional(SurveyFacts),
  account: z.optional(AccountChange),
  fromDraft: z.optional(FromDraft),
  /** `page`, `demo`, or `import:<id>`: what brought it here, and what can take it away again. */
  origin: z.string(),
  capturedAt: z.string(),
});
export type Interaction = z.infer<typeof Interaction>;
