import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultGuidance } from '../../../lib/guidance/default/default-guidance';
import type { Condition, Offer } from '../../../lib/guidance/document';
import { evaluateOffers, type OfferContext } from '../../../lib/guidance/evaluate-offers';
import { independentOffers } from './independent-offers';

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const someOf = (...list: string[]) => fc.subarray(list);
const money = fc.constantFrom(0, 5, 20, 50, 120);
const currency = fc.constantFrom('EUR', 'USD');

const when: fc.Arbitrary<Condition> = fc.record(
  {
    reasons: maybe(someOf('refund', 'damaged', 'outage')),
    stages: maybe(someOf('leaving', 'retention')),
    personas: maybe(someOf('careful', 'business')),
    channels: maybe(fc.subarray(['email', 'chat', 'phone'] as const)),
    feelings: maybe(fc.subarray(['calm', 'angry', 'worried'] as const)),
    intensityAtLeast: maybe(fc.nat(3)),
    effortAtLeast: maybe(fc.constantFrom(0, 40, 80)),
    promiseBroken: maybe(fc.boolean()),
    failedFixesAtLeast: maybe(fc.nat(2)),
    order: maybe(
      fc.record({
        statuses: maybe(someOf('shipped', 'delivered')),
        olderThanDays: maybe(fc.constantFrom(3, 30)),
        amountAtLeast: maybe(money),
        amountAtMost: maybe(money),
      }),
    ),
  } as { [K in keyof Condition]: fc.Arbitrary<Condition[K]> },
  { requiredKeys: [] },
) as fc.Arbitrary<Condition>;

const offer = fc.record({
  kind: fc.constantFrom<Offer['kind']>('refund', 'voucher', 'other'),
  limit: maybe(money),
  currency: maybe(currency),
  needsApprovalAbove: maybe(money),
  // Half of the rows hold always, or most tables would only say no.
  when: fc.oneof(fc.constant({}), when),
  roles: maybe(fc.subarray(['frontline', 'lead'] as const)),
  perCustomer: maybe(fc.record({ times: fc.integer({ min: 1, max: 3 }), days: fc.constantFrom(1, 30, 365) })),
  evidence: maybe(fc.subarray(['order-number', 'since-when'] as const)),
});
const table: fc.Arbitrary<Offer[]> = fc
  .array(offer, { maxLength: 6 })
  .map((list) => list.map((one, i) => ({ ...one, id: `o${i}`, what: 'x' }) as Offer));

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, '0')}T10:00:00Z`);
const context: fc.Arbitrary<OfferContext> = fc.record({
  reasons: someOf('refund', 'damaged', 'outage'),
  stage: maybe(fc.constantFrom('leaving', 'retention')),
  persona: maybe(fc.constantFrom('careful', 'business')),
  channel: fc.constantFrom('email', 'chat', 'phone'),
  feeling: fc.record({ label: fc.constantFrom('calm' as const, 'angry' as const), intensity: fc.nat(3) }),
  effort: fc.nat(100),
  promiseBroken: fc.boolean(),
  failedFixes: fc.nat(3),
  orders: fc.array(
    fc.record({
      id: fc.constant('A1'),
      at: day,
      status: maybe(fc.constantFrom('shipped', 'delivered')),
      amount: maybe(money),
      currency: maybe(currency),
      items: fc.constant([]),
    }),
    { maxLength: 3 },
  ),
  slots: maybe(fc.subarray(['order-number', 'since-when'])),
  text: fc.constant(''),
  now: fc.constant('2026-03-31T10:00:00Z'),
  role: fc.constantFrom('frontline' as const, 'lead' as const),
  granted: fc.array(fc.record({ offer: fc.constantFrom('o0', 'o1', 'o2'), at: day }), { maxLength: 4 }),
});

describe('the decision table of offers', () => {
  it('says what an independent evaluation says, over generated tables', () => {
    fc.assert(
      fc.property(table, context, (offers, given) => {
        const said = evaluateOffers({ ...defaultGuidance, offers }, given).map(
          ({ refusal, left, upTo, withoutApproval }) => ({ refusal, left, upTo, withoutApproval }),
        );
        expect(said).toEqual(independentOffers(offers, given));
      }),
      { numRuns: 1500 },
    );
  });

  it('allows something in many of those tables, so that agreement is not about refusals alone', () => {
    const seen = fc.sample(fc.tuple(table, context), { numRuns: 300, seed: 7 });
    const allowed = seen.filter(([offers, given]) => independentOffers(offers, given).some((one) => !one.refusal));
    expect(allowed.length).toBeGreaterThan(100);
  });
});
