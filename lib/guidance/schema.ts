import * as z from 'zod/mini';
import { Channel } from '../domain/channel';
import { FEELINGS } from '../domain/reading';
import { GUIDANCE_FORMAT, type Guidance } from './document';

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000));
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
/** A list is bounded, so that no document can stop the panel. */
const list = <T extends z.core.SomeType>(of: T) => z.array(of).check(z.maxLength(500));
const amount = z.number().check(z.nonnegative());
const share = z.number().check(z.gte(0), z.lte(100));

const Wording = z.union([
  text,
  z.partial(z.strictObject({ en: text, de: text, fr: text, es: text, pt: text, ar: text })),
]);

const Span = z.strictObject({
  count: z.int().check(z.positive(), z.lte(365)),
  unit: z.enum(['minutes', 'hours', 'working-hours', 'days', 'working-days']),
});

const Feeling = z.enum(FEELINGS);

const Slot = z.enum([
  'order-number',
  'account',
  'email',
  'phone',
  'name',
  'address',
  'postcode',
  'device',
  'model',
  'version',
  'serial',
  'error-message',
  'date',
  'since-when',
  'amount',
  'payment-method',
  'product',
  'location',
  'tracking-number',
  'booking-reference',
  'steps-tried',
  'screenshot',
  'preference',
  'open',
]);

const Condition = z.strictObject({
  reasons: z.optional(list(id)),
  words: z.optional(z.string().check(z.maxLength(200))),
  stages: z.optional(list(text)),
  personas: z.optional(list(text)),
  channels: z.optional(list(Channel)),
  feelings: z.optional(list(Feeling)),
  intensityAtLeast: z.optional(z.number().check(z.gte(0), z.lte(3))),
  effortAtLeast: z.optional(share),
  promiseBroken: z.optional(z.boolean()),
  failedFixesAtLeast: z.optional(z.int().check(z.nonnegative())),
  order: z.optional(
    z.strictObject({
      statuses: z.optional(list(text)),
      olderThanDays: z.optional(amount),
      amountAtLeast: z.optional(amount),
      amountAtMost: z.optional(amount),
    }),
  ),
});

const Procedure = z.strictObject({
  id,
  when: Condition,
  say: list(Wording),
  facts: list(Wording),
  ask: z.optional(list(Slot)),
  followUp: z.optional(Span),
  leaveScriptWhen: z.optional(Condition),
});

const Offer = z
  .strictObject({
    id,
    kind: z.enum(['refund', 'voucher', 'discount', 'replacement', 'free-month', 'express-shipping', 'other']),
    what: Wording,
    limit: z.optional(amount),
    currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
    when: Condition,
    roles: z.optional(list(z.enum(['frontline', 'lead']))),
    perCustomer: z.optional(z.strictObject({ times: z.int().check(z.positive()), days: z.int().check(z.positive()) })),
    needsApprovalAbove: z.optional(amount),
    evidence: z.optional(list(Slot)),
  })
  .check(
    z.refine((offer) => offer.limit === undefined || offer.currency !== undefined, {
      path: ['currency'],
      message: 'limit-without-currency',
    }),
    z.refine((offer) => (offer.needsApprovalAbove ?? 0) <= (offer.limit ?? Infinity), {
      path: ['needsApprovalAbove'],
      message: 'approval-above-limit',
    }),
  );

const Persona = z.strictObject({
  id,
  name: text,
  address: z.optional(z.string()),
  needs: list(text),
  hopes: list(text),
  fears: list(text),
  ambitions: list(text),
  triggers: list(text),
  hesitations: list(text),
  voice: list(text),
  cues: z.strictObject({ for: list(text), against: list(text) }),
});

const Clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const Hours = z.strictObject({
  timeZone: z.string().check(z.refine(isTimeZone, { message: 'unknown-time-zone' })),
  opens: Clock,
  closes: Clock,
  days: z.array(z.int().check(z.gte(1), z.lte(7))).check(z.minLength(1)),
});

/** The guidance document as it is stored, imported and published. */
export const GuidanceSchema: z.ZodMiniType<Guidance> = z.strictObject({
  format: z.literal(GUIDANCE_FORMAT),
  version: z.int().check(z.nonnegative()),
  tone: z.strictObject({
    warmth: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
    address: z.enum(['mirror', 'polite', 'familiar']),
    words: list(
      z.strictObject({
        from: text,
        to: text,
        language: z.optional(z.enum(['en', 'de', 'fr', 'es', 'pt', 'ar'])),
        example: z.optional(text),
      }),
    ),
    voice: list(text),
  }),
  brands: list(z.strictObject({ id, name: text, sounds: list(text), avoids: list(text) })),
  never: list(z.strictObject({ phrase: text, better: z.optional(z.string()) })),
  procedures: list(Procedure),
  offers: list(Offer),
  escalations: list(z.strictObject({ id, when: Condition, to: Wording, within: Span })),
  reasons: list(z.strictObject({ id, name: Wording })),
  personas: list(Persona),
  journey: list(z.strictObject({ stage: text, say: z.optional(Wording), never: z.optional(text) })),
  snippets: list(z.strictObject({ id, topic: Wording, text: Wording, expires: z.optional(z.iso.date()) })),
  hours: Hours,
  responseTimes: z.partial(
    z.strictObject({
      email: Span,
      chat: Span,
      phone: Span,
      social: Span,
      messaging: Span,
      web: Span,
      'in-person': Span,
      order: Span,
      survey: Span,
      event: Span,
      other: Span,
    }),
  ),
});

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
