import * as z from 'zod/mini';

/** One CSS selector: a place in pages, never what stands there. Bounded, so that nothing else can be carried in it. */
export const Selector = z.string().check(z.minLength(1), z.maxLength(300), z.regex(/^[^{}<;]+$/));

/** Path of a site's pages, `*` for what differs from one conversation to the next. */
export const PathPattern = z.string().check(z.maxLength(300), z.regex(/^\/\S*$/));

/**
 * Where on a site the customer and the messages stand, as an agent pointed at it once. Plain data: selectors and an address, no words of
 * any page, nothing that runs. `version` is the shape's.
 */
export const SiteRecipe = z.strictObject({
  version: z.literal(1),
  /** `https://desk.example`, with the port where there is one. */
  origin: z.string().check(z.maxLength(300), z.regex(/^https?:\/\/[^/\s]+$/)),
  path: PathPattern,
  customer: Selector,
  message: z.optional(Selector),
  /** ISO 8601. */
  madeAt: z.iso.datetime(),
});
export type SiteRecipe = z.infer<typeof SiteRecipe>;
