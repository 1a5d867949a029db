import * as z from 'zod/mini';

const Short = z.string().check(z.maxLength(500));

/**
 * One place of a page that names a person by an address or a phone number. `composer`: whom the reply goes to. `header`: over a
 * message. `apart`: outside the part of the page that the messages are in, as a contact card. `near`: anywhere else, where a customer's
 * own words could have put it. `own`: our own side. `recipe`: where an agent pointed.
 */
export const CollectedPerson = z.object({
  /** Empty where an agent pointed at a name that stands without one. */
  address: Short,
  name: z.optional(Short),
  phone: z.optional(Short),
  place: z.enum(['composer', 'header', 'apart', 'near', 'own', 'recipe']),
  role: z.enum(['from', 'to', 'cc', 'customer']),
  /** The message that the place belongs to, by its number in `messages`. */
  message: z.optional(z.int().check(z.nonnegative())),
});
export type CollectedPerson = z.infer<typeof CollectedPerson>;

const CollectedMessage = z.object({
  author: z.optional(Short),
  /** What its markup says of whose it is; `unknown` where it says nothing, or two things. */
  direction: z.enum(['inbound', 'outbound', 'note', 'unknown']),
  /** What may be its time, as written, the most telling first. */
  times: z.array(Short).check(z.maxLength(8)),
  text: z.string(),
});
export type CollectedMessage = z.infer<typeof CollectedMessage>;

/**
 * What a page shows that nobody wrote a reader for: signals as they stand there, not yet weighed. The page's script only collects; who
 * the customer is, when and by whom a message was written is told where weight is no burden to a page (`lib/pages/weigh`).
 */
export const Collected = z.object({
  title: Short,
  /** What may be the subject, in the page's order; `isFirst` for one of the first level. */
  headings: z.array(z.object({ text: Short, isFirst: z.boolean() })).check(z.maxLength(100)),
  people: z.array(CollectedPerson).check(z.maxLength(1000)),
  messages: z.array(CollectedMessage).check(z.maxLength(100)),
});
export type Collected = z.infer<typeof Collected>;
