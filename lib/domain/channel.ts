import * as z from 'zod/mini';

/** Where an interaction took place. `event` is something a system recorded (a subscription's or an account's change), not said. */
export const Channel = z.enum([
  'email',
  'chat',
  'phone',
  'social',
  'messaging',
  'web',
  'in-person',
  'order',
  'survey',
  'event',
]);
export type Channel = z.infer<typeof Channel>;
