import * as z from 'zod/mini';

/** `system-id` is a helpdesk's own id for a person, written `system:id` (`zendesk:4711`). */
export const IdentifierKind = z.enum(['email', 'phone', 'handle', 'system-id']);
export type IdentifierKind = z.infer<typeof IdentifierKind>;

/** One way of reaching or naming a person, as it was read; `lib/identity` normalises it into a key. */
export const Identifier = z.object({ kind: IdentifierKind, value: z.string() });
export type Identifier = z.infer<typeof Identifier>;

/** A normalised identifier, `kind:value` (`email:maya@okafor.example`): what links join and interactions belong to. */
export type IdentifierKey = string;
