import * as z from 'zod/mini';

/**
 * Who gave a score. What the customer said and what an agent estimated are different kinds, and no average may hold both:
 * each is its own branded type, so that the compiler refuses a list of the two.
 */
export const Rater = z.enum(['customer', 'agent-estimate']);
export type Rater = z.infer<typeof Rater>;

/** Wording, scale and direction of a customer effort score. CES 1.0 rises with effort, CES 2.0 with ease. */
export const EffortScale = z.object({
  version: z.enum(['CES 1.0', 'CES 2.0']),
  question: z.string(),
  min: z.number(),
  max: z.number(),
  highIs: z.enum(['ease', 'effort']),
});
export type EffortScale = z.infer<typeof EffortScale>;

/** One logged effort score. `score` is on `scale`; `at` is ISO 8601 in UTC; `undoneAt` keeps an undone score out of every figure. */
export const EffortScore = z.object({
  id: z.string(),
  conversation: z.string(),
  party: z.string(),
  system: z.string(),
  channel: z.string(),
  rater: Rater,
  score: z.number(),
  scale: EffortScale,
  reason: z.optional(z.string()),
  guidanceVersion: z.optional(z.number()),
  at: z.string(),
  undoneAt: z.optional(z.string()),
  origin: z.string(),
});
export type EffortScore = z.infer<typeof EffortScore>;
