import * as z from 'zod/mini';

/** What a customer of this persona would say or write, in any language; and what one would not. Plain phrases. */
const Cues = z.object({ for: z.array(z.string()), against: z.array(z.string()) });

/**
 * One of the lead's personas: what such a customer needs, hopes, fears and wants to become, what prompts a purchase, what makes them hesitate.
 * `voice` is how to talk to them. `cues` are the only ground a match may have: a persona without cues is never matched.
 */
export const Persona = z.object({
  id: z.string(),
  name: z.string(),
  needs: z.array(z.string()),
  hopes: z.array(z.string()),
  fears: z.array(z.string()),
  ambitions: z.array(z.string()),
  triggers: z.array(z.string()),
  hesitations: z.array(z.string()),
  voice: z.array(z.string()),
  cues: Cues,
});
export type Persona = z.infer<typeof Persona>;
