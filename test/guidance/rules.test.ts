import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertBenchGuidance } from '../../lib/guidance/convert-bench-guidance';
import { defaultGuidance } from '../../lib/guidance/default/default-guidance';
import type { Guidance, Offer } from '../../lib/guidance/document';
import { dueTime } from '../../lib/guidance/due-time';
import { evaluateOffers, type OfferContext } from '../../lib/guidance/evaluate-offers';
import { guidanceFindings } from '../../lib/guidance/findings/guidance-findings';
import { matchProcedures } from '../../lib/guidance/match-procedures';
import { parseGuidance } from '../../lib/guidance/parse-guidance';

const context: OfferContext = {
  reasons: ['delivery-lost'],
  channel: 'email',
  feeling: { label: 'frustrated', intensity: 2 },
  effort: 40,
  promiseBroken: false,
  failedFixes: 0,
  orders: [{ id: 'A1', at: '2026-03-01T10:00:00Z', amount: 80, currency: 'EUR', items: [] }],
  text: 'My package never arrived',
  now: '2026-03-12T10:00:00Z',
  role: 'frontline',
  granted: [],
};
const refund: Offer = {
  id: 'refund',
  kind: 'refund',
  what: 'refund',
  limit: 50,
  currency: 'EUR',
  needsApprovalAbove: 30,
  when: { words: 'parcel lost' },
};
const withOffers = (...offers: Offer[]): Guidance => ({ ...defaultGuidance, offers });

const found = (guidance: Guidance) =>
  guidanceFindings(guidance, { shippedPersonas: [], today: '2026-03-12' }).map(({ problem, rules }) => ({
    problem,
    rules,
  }));

describe('matchProcedures', () => {
  it('understands free words by reason and by the words of the customer', () => {
    const guidance = convertBenchGuidance({
      procedures: [
        { when: 'parcel lost', say: ['open a trace'] },
        { when: 'wedding cake', say: ['call the baker'] },
      ],
    });
    expect(matchProcedures(guidance, context).map((one) => one.procedure.id)).toEqual(['procedure-1']);
    const cake = { ...context, reasons: [], text: 'The cake for our wedding is the wrong size' };
    expect(matchProcedures(guidance, cake).map((one) => one.procedure.id)).toEqual(['procedure-2']);
  });

  it('puts the more specific rule first and says when to leave the script', () => {
    const general = { id: 'general', when: {}, say: [], facts: [] };
    const special = {
      id: 'special',
      when: { reasons: ['delivery-lost'], intensityAtLeast: 2 },
      say: [],
      facts: [],
      leaveScriptWhen: { intensityAtLeast: 2 },
    };
    const matched = matchProcedures({ ...defaultGuidance, procedures: [general, special] }, context);
    expect(matched.map((one) => [one.procedure.id, one.leaveScript])).toEqual([
      ['special', true],
      ['general', false],
    ]);
  });
});

describe('evaluateOffers', () => {
  it('allows up to the limit, and less without asking', () => {
    expect(evaluateOffers(withOffers(refund), context)[0]).toMatchObject({
      allowed: true,
      upTo: 50,
      withoutApproval: 30,
      needsApproval: true,
    });
  });

  it('says which column of the table refused', () => {
    const verdict = (offer: Partial<Offer>, change: Partial<OfferContext> = {}) =>
      evaluateOffers(withOffers({ ...refund, ...offer }), { ...context, ...change })[0];
    expect(verdict({ when: { reasons: ['damaged'] } })).toMatchObject({ allowed: false, refusal: 'condition' });
    expect(verdict({ roles: ['lead'] })).toMatchObject({ allowed: false, refusal: 'role' });
    const granted = [{ offer: 'refund', at: '2026-03-01T10:00:00Z' }];
    expect(verdict({ perCustomer: { times: 1, days: 90 } }, { granted })).toMatchObject({
      refusal: 'used-up',
      left: 0,
    });
    expect(verdict({ perCustomer: { times: 1, days: 5 } }, { granted })).toMatchObject({ allowed: true, left: 1 });
    expect(verdict({ currency: 'GBP' })).toMatchObject({ allowed: false, refusal: 'currency' });
  });

  it('lets the stricter of two contradicting offers hold, and tells the lead', () => {
    const guidance = withOffers(refund, { ...refund, id: 'refund-2', limit: 20, needsApprovalAbove: undefined });
    expect(evaluateOffers(guidance, context).map((one) => one.withoutApproval)).toEqual([20, 20]);
    expect(found(guidance)).toEqual([{ problem: 'offer-limits-differ', rules: ['refund', 'refund-2'] }]);
  });

  it('never allows more without approval than the limit', () => {
    const money = fc.option(fc.nat(500), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.record({ limit: money, needsApprovalAbove: money }), { maxLength: 4 }), (list) => {
        const guidance = withOffers(...list.map((one, index) => ({ ...refund, ...one, id: `o${index}` })));
        return evaluateOffers(guidance, context).every((one) => (one.withoutApproval ?? 0) <= (one.upTo ?? Infinity));
      }),
    );
  });
});

describe('guidanceFindings', () => {
  it('finds a procedure that says what must never be said', () => {
    const procedures = [{ id: 'late', when: {}, say: ['apologise for any inconvenience'], facts: [] }];
    const guidance = { ...defaultGuidance, procedures, never: [{ phrase: 'any inconvenience' }] };
    expect(found(guidance)).toEqual([{ problem: 'says-what-is-never-said', rules: ['late', 'any inconvenience'] }]);
  });
});

describe('convertBenchGuidance', () => {
  it('makes a valid document of plain rules and of nothing', () => {
    const plain = {
      tone: 'warm',
      never: ['inconvenience'],
      procedures: [{ when: 'parcel lost', say: ['x'], facts: ['y'] }],
      offers: [{ what: 'refund', limit: 50, currency: 'EUR', when: 'parcel lost', needsApprovalAbove: 30 }],
    };
    for (const rules of ['default' as const, {}, plain])
      expect(parseGuidance(convertBenchGuidance(rules))).toHaveProperty('guidance');
  });
});

describe('dueTime', () => {
  const { hours } = defaultGuidance;
  it.each([
    ['2026-03-12T09:40:00Z', { count: 4, unit: 'working-hours' }, '2026-03-12T14:00:00.000Z'],
    ['2026-03-12T15:30:00Z', { count: 4, unit: 'working-hours' }, '2026-03-13T12:00:00.000Z'],
    ['2026-03-13T16:30:00Z', { count: 2, unit: 'working-hours' }, '2026-03-16T11:00:00.000Z'],
    ['2026-03-12T09:40:00Z', { count: 15, unit: 'minutes' }, '2026-03-12T10:00:00.000Z'],
    ['2026-03-12T09:40:00Z', { count: 3, unit: 'working-days' }, '2026-03-17T17:00:00.000Z'],
  ] as const)('%s and %o is %s', (now, span, due) => {
    expect(dueTime(now, span, hours)).toBe(due);
  });

  it('is in the future and inside working time, whenever it starts', () => {
    const starts = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 40 }), (start, count) => {
        const due = new Date(dueTime(start.toISOString(), { count, unit: 'working-hours' }, hours));
        return due >= start && due.getUTCDay() % 6 !== 0 && due.getUTCHours() >= 9 && due.getUTCHours() <= 17;
      }),
    );
  });
});
