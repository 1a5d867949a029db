import * as z from 'zod/mini';

/**
 * What became of a subscription or an account. `cancelled`: it was asked or decided to end, now or later; `ended`: it is over; `past-due`: a
 * payment failed; `blocked`: the account can't be used for now.
 */
export const Became = z.enum([
  'opened',
  'trial',
  'started',
  'renewed',
  'changed',
  'past-due',
  'paused',
  'resumed',
  'blocked',
  'cancelled',
  'ended',
]);
export type Became = z.infer<typeof Became>;

/** One change of a subscription or an account, beside the text of its event. `status` is what the system itself called it. */
export const AccountChange = z.object({
  of: z.enum(['subscription', 'account']),
  id: z.optional(z.string()),
  became: z.optional(Became),
  plan: z.optional(z.string()),
  status: z.optional(z.string()),
});
export type AccountChange = z.infer<typeof AccountChange>;
